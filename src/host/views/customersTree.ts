/** Customers as the notes know them: whoever needs care most comes first, in whichever folder they are. */

import { compareCare } from '../../core/customers/care.ts';
import type { Day } from '../../core/day.ts';
import { CustomerNode } from './customerNode.ts';
import { TickingTree, type TickingParts } from './tickingTree.ts';
import type { TreeNode } from './tree.ts';

export class CustomersTree extends TickingTree {
  static readonly id = 'ashita.customersView';

  constructor(parts: TickingParts) {
    super(CustomersTree.id, parts, { showCollapseAll: true });
  }

  protected override roots(today: Day): readonly TreeNode[] {
    const { closing, journals } = this.parts;
    return journals.all
      .flatMap((journal) => {
        const where = journals.all.length > 1 ? journal.folder.name : '';
        return journal
          .glances(today)
          .map((glance) => new CustomerNode(journal, glance, today, closing.keys, where));
      })
      .sort((a, b) => compareCare(a.glance.care, b.glance.care));
  }
}
