/** The page, top to bottom. Built once; whatever arrives later touches only what differs. */

import { charts, type Chart } from '../../core/reflection/data.ts';
import type {
  FromReflection,
  Group,
  KeptReflection,
  ReflectionView,
} from '../../protocol/reflection.ts';
import { make, makeButton, setText } from '../log/dom.ts';
import type { Target } from '../page/drawing.ts';
import { measureOnPage } from '../page/measure.ts';
import type { Desk, Page } from '../page/run.ts';
import { makeSection } from '../page/section.ts';
import { makeAim } from './aim.ts';
import { sightOf } from './arts.ts';
import { blankWeeks } from './blank.ts';
import { fewestWeeks } from './frame.ts';
import { makeHeader } from './header.ts';

export function buildPage(
  main: HTMLElement,
  { post, kept, keep }: Desk<FromReflection, KeptReflection>,
): Page<ReflectionView> {
  const header = makeHeader({
    choose: (range) => post({ type: 'range', range }),
    savePicture: () => post({ type: 'savePicture' }),
    copyMarkdown: () => post({ type: 'copyMarkdown' }),
    insert: () => post({ type: 'insert' }),
  });
  const aim = makeAim({
    keep: (words) => keep({ words }),
    change: () => post({ type: 'changeAim' }),
    earlier: () => post({ type: 'earlierAims' }),
    save: (words) => post({ type: 'saveAim', words }),
  });
  const log = makeButton('go', () => post({ type: 'log' }));
  const startHint = make('span', 'quiet');
  const start = make('div', 'start', log, startHint);
  const open = (target: Target<Group>) =>
    post(
      'path' in target
        ? { type: 'open', path: target.path }
        : { type: 'list', group: target.group },
    );
  const toggle = (chart: Chart) => {
    const { tables } = kept();
    keep({
      tables: tables.includes(chart) ? tables.filter((one) => one !== chart) : [...tables, chart],
    });
    if (shown) {
      show(shown);
    }
  };
  const sections = charts.map((chart) => ({
    chart,
    section: makeSection(chart, { open, toggle: () => toggle(chart) }),
  }));
  const [gaze, fed, loop, balance] = sections.map(({ section }) => section.element);
  const first = make('span', 'hint');
  const second = make('span');
  main.replaceChildren(
    header.element,
    aim.element,
    start,
    ...[gaze, fed].flatMap((element) => element ?? []),
    make('div', 'two', ...[loop, balance].flatMap((element) => element ?? [])),
    make('p', 'foot', first, second),
  );

  let shown: ReflectionView | undefined;
  /** All widths are asked for before anything is drawn: the page is laid out once. */
  const draw = () => {
    const measure = measureOnPage();
    const widths = sections.map(({ section }) => section.width());
    const bars = sections.map(({ section }, at) => section.draw(widths[at] ?? 0, measure));
    const isEmpty = main.className === 'empty';
    const foot = shown?.words.foot;
    setText(first, (isEmpty ? foot?.stays : bars.includes(true) ? foot?.bars : foot?.marks) ?? '');
  };

  const show = (view: ReflectionView) => {
    shown = view;
    const { words, data, said } = view;
    const isAnswered = data.create.words !== undefined;
    keep({ folder: view.folder, range: view.range, ...(isAnswered && { words: '' }) });
    const isEmpty = data.weeksSoFar === 0;
    document.documentElement.lang = view.language;
    main.className = isEmpty ? 'empty' : data.weeks.length < fewestWeeks ? 'thin' : '';
    header.show(view, isEmpty);
    aim.show(view, kept().words);
    start.hidden = !isEmpty;
    setText(log, words.start.log);
    setText(startHint, words.start.hint);
    const drawn = isEmpty ? { ...view, data: { ...data, weeks: blankWeeks(data.today) } } : view;
    for (const { chart, section } of sections) {
      section.show(sightOf(chart, drawn, isEmpty, kept().tables.includes(chart)));
    }
    setText(second, said.counts);
    second.hidden = isEmpty;
    draw();
  };
  return { show, redraw: draw };
}
