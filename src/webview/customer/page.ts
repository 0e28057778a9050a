/** The page, top to bottom. Built once; whatever arrives later touches only what differs. */

import type {
  CustomerChart,
  CustomerGroup,
  CustomerView,
  FromCustomer,
  KeptCustomer,
} from '../../protocol/customer.ts';
import { make, setText } from '../log/dom.ts';
import type { Target } from '../page/drawing.ts';
import { measureOnPage } from '../page/measure.ts';
import type { Desk, Page } from '../page/run.ts';
import { makeSection } from '../page/section.ts';
import { makeAreas } from './areas.ts';
import { arts, sightOf } from './charts.ts';
import { makeFrustrations } from './frustrations.ts';
import { makeHeader, makeQuestion } from './header.ts';
import { makeList } from './lists.ts';
import type { Part } from './part.ts';
import { makeSteps } from './steps.ts';
import { makeVoices } from './voices.ts';

export function buildPage(
  main: HTMLElement,
  { post, kept, keep }: Desk<FromCustomer, KeptCustomer>,
): Page<CustomerView> {
  const open = (target: Target<CustomerGroup>) =>
    post(
      'path' in target
        ? { type: 'open', path: target.path }
        : { type: 'list', group: target.group },
    );
  const toggle = (chart: CustomerChart) => {
    const { tables } = kept();
    const without = tables.filter((one) => one !== chart);
    keep({ tables: tables.includes(chart) ? without : [...tables, chart] });
    if (shown) {
      show(shown);
    }
  };
  const charts = (Object.keys(arts) as CustomerChart[]).map((chart) => ({
    chart,
    section: makeSection(chart, { open, toggle: () => toggle(chart) }),
  }));
  const [rhythm, asked, balance] = charts.map(({ section }) => section.element);
  rhythm?.classList.add('rhythm');
  const header = makeHeader(post);
  const question = makeQuestion(post);
  const areas = makeAreas(post);
  const steps = makeSteps(post);
  const [openSteps, wins, thanks, introductions] = (
    ['openSteps', 'wins', 'thanks', 'introductions'] as const
  ).map((list) => makeList(list, post));
  const voices = makeVoices(post);
  const frustrations = makeFrustrations(post);
  const parts = [
    ...[header, question, openSteps, areas, voices, frustrations, steps, wins, thanks],
    introductions,
  ].filter((part): part is Part => part !== undefined);
  const foot = make('p', 'quiet');
  const place = (part: Part | undefined) => (part ? [part.element] : []);
  main.replaceChildren(
    header.element,
    ...(rhythm ? [rhythm] : []),
    question.element,
    ...place(openSteps),
    areas.element,
    ...(asked ? [asked] : []),
    ...[voices, frustrations, steps].flatMap(place),
    make('div', 'cols', ...place(wins), ...place(thanks)),
    make('div', 'cols', ...(balance ? [balance] : []), ...place(introductions)),
    foot,
  );

  let shown: CustomerView | undefined;
  /** All widths are asked for before anything is drawn: the page is laid out once. */
  const draw = () => {
    const measure = measureOnPage();
    const widths = charts.map(({ section }) => section.width());
    charts.forEach(({ section }, at) => section.draw(widths[at] ?? 0, measure));
  };
  const show = (view: CustomerView) => {
    shown = view;
    const { data, words } = view;
    keep({ folder: view.folder, id: data.id });
    document.documentElement.lang = view.language;
    const isEmpty = isNew(view);
    main.className = isEmpty ? 'empty' : '';
    for (const part of parts) {
      part.show(view);
    }
    steps.element.hidden = isEmpty;
    for (const { chart, section } of charts) {
      section.show(sightOf(chart, view, kept().tables.includes(chart)));
    }
    balance?.toggleAttribute('hidden', data.balance === undefined);
    const hasJoy = data.wins.length + data.thanks.length > 0;
    setText(foot, isEmpty ? words.empty : hasJoy ? '' : words.noJoy);
    draw();
  };
  return { show, redraw: draw };
}

/** Nobody has said or written anything of them yet, beside their page. */
function isNew({ data: { rhythm, counts } }: CustomerView): boolean {
  const { raw, reframed, improved, done } = counts.frustrations;
  const rest = counts.voices + counts.hearsay + counts.wins + counts.thanks + counts.introductions;
  return rhythm.last === undefined && raw + reframed + improved + done + rest === 0;
}
