/** The page, top to bottom. Built once; whatever arrives later touches only what differs. */

import { charts, type Chart, type Range } from '../../core/reflection/data.ts';
import type { FromReflection, ReflectionView } from '../../protocol/reflection.ts';
import { make, makeButton, setText } from '../log/dom.ts';
import { makeAim } from './aim.ts';
import { blankWeeks } from './blank.ts';
import type { Target } from './drawing.ts';
import { fewestWeeks } from './frame.ts';
import { makeHeader } from './header.ts';
import { measureOnPage } from './measure.ts';
import { makeSection } from './section.ts';

export interface PageActs {
  readonly post: (message: FromReflection) => void;
  readonly choose: (range: Range) => void;
  readonly toggle: (chart: Chart) => void;
  readonly keep: (words: string) => void;
}

/** What the page itself remembers, beside what it is sent. */
export interface PageState {
  readonly tables: readonly Chart[];
  readonly words: string;
}

export interface ReflectionPage {
  show(view: ReflectionView, state: PageState): void;
  redraw(): void;
  /** For the ear alone. */
  say(words: string): void;
}

export function buildPage(
  main: HTMLElement,
  { post, choose, toggle, keep }: PageActs,
): ReflectionPage {
  const header = makeHeader({
    choose,
    savePicture: () => post({ type: 'savePicture' }),
    copyMarkdown: () => post({ type: 'copyMarkdown' }),
    insert: () => post({ type: 'insert' }),
  });
  const aim = makeAim({
    keep,
    change: () => post({ type: 'changeAim' }),
    earlier: () => post({ type: 'earlierAims' }),
    save: (words) => post({ type: 'saveAim', words }),
  });
  const log = makeButton('go', () => post({ type: 'log' }));
  const startHint = make('span', 'quiet');
  const start = make('div', 'start', log, startHint);
  const open = (target: Target) =>
    post(
      'path' in target
        ? { type: 'open', path: target.path }
        : { type: 'list', group: target.group },
    );
  const sections = charts.map((chart) => ({
    chart,
    section: makeSection(chart, { open, toggle: () => toggle(chart) }),
  }));
  const [gaze, fed, loop, balance] = sections.map(({ section }) => section.element);
  const first = make('span', 'hint');
  const second = make('span');
  const status = make('div', 'sr');
  status.setAttribute('role', 'status');
  main.replaceChildren(
    header.element,
    aim.element,
    start,
    ...[gaze, fed].flatMap((element) => element ?? []),
    make('div', 'two', ...[loop, balance].flatMap((element) => element ?? [])),
    make('p', 'foot', first, second),
    status,
  );

  let foot: ReflectionView['words']['foot'] | undefined;
  /** All widths are asked for before anything is drawn: the page is laid out once. */
  const draw = () => {
    const measure = measureOnPage();
    const widths = sections.map(({ section }) => section.width());
    const bars = sections.map(({ section }, at) => section.draw(widths[at] ?? 0, measure));
    const isEmpty = main.className === 'empty';
    setText(first, (isEmpty ? foot?.stays : bars.includes(true) ? foot?.bars : foot?.marks) ?? '');
  };

  return {
    show(view, { tables, words: typed }) {
      const { words, data, said } = view;
      const isEmpty = data.weeksSoFar === 0;
      document.documentElement.lang = view.language;
      main.className = isEmpty ? 'empty' : data.weeks.length < fewestWeeks ? 'thin' : '';
      header.show(view, isEmpty);
      aim.show(view, typed);
      start.hidden = !isEmpty;
      setText(log, words.start.log);
      setText(startHint, words.start.hint);
      const drawn = isEmpty ? { ...view, data: { ...data, weeks: blankWeeks(data.today) } } : view;
      for (const { chart, section } of sections) {
        section.show({ view: drawn, isEmpty, isTable: tables.includes(chart) });
      }
      setText(second, said.counts);
      second.hidden = isEmpty;
      foot = words.foot;
      draw();
    },
    redraw: draw,
    say: (words) => {
      status.textContent = '';
      setTimeout(() => setText(status, words), 100);
    },
  };
}
