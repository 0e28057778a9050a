/** The numbers of a chart as a table. */

import type { Table } from '../../core/reflection/tables.ts';
import { make } from '../log/dom.ts';

/** The first cell of a row names it. */
export function renderTable({ caption, head, rows }: Table, name: string): HTMLTableElement {
  const table = make('table');
  table.createCaption().className = 'sr';
  table.caption?.append(caption ?? name);
  table.createTHead().append(make('tr', '', ...head.map((words) => scoped('col', words))));
  table.append(
    make(
      'tbody',
      '',
      ...rows.map(([first = '', ...rest]) =>
        make('tr', '', scoped('row', first), ...rest.map((words) => make('td', '', words))),
      ),
    ),
  );
  return table;
}

function scoped(scope: 'row' | 'col', words: string): HTMLTableCellElement {
  const cell = make('th', '', words);
  cell.scope = scope;
  return cell;
}
