/** Prints recall and precision by type, as Markdown; with --failures what went wrong outside the held-out third. */

import { readCorpus, type Case } from './corpus.ts';
import { judge, precision, recall, scoreOf } from './score.ts';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

function table(cases: readonly Case[]): string {
  const rows = [...scoreOf(cases)].map(
    ([type, score]) =>
      `| ${type} | ${score.wanted} | ${percent(recall(score))} | ${score.found} | ${percent(precision(score))} |`,
  );
  return [
    '| type | wanted | recall | found | precision |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function falseHits(cases: readonly Case[]): string {
  const plain = cases.filter(({ wanted, allowed }) => wanted.length + allowed.length === 0);
  const hit = plain.filter((one) => judge(one).found.length > 0);
  return `False hits in ${plain.length} cases of code and prose: ${hit.length}`;
}

const cases = readCorpus();
const parts: readonly (readonly [string, readonly Case[]])[] = [
  ['Tuned on', cases.filter(({ isHeldOut }) => !isHeldOut)],
  ['Held out', cases.filter(({ isHeldOut }) => isHeldOut)],
];
for (const [title, part] of parts) {
  const japanese = part.filter(({ language }) => language === 'ja').length;
  console.log(`## ${title}: ${part.length} cases, ${japanese} of them Japanese\n`);
  console.log(`${table(part)}\n\n${falseHits(part)}\n`);
}
if (process.argv.includes('--failures')) {
  for (const one of cases.filter(({ isHeldOut }) => !isHeldOut)) {
    const { missed, wrong } = judge(one).judged;
    if (missed.length + wrong.length > 0) {
      console.log(
        `${one.file}: ${one.text.replaceAll('\n', '⏎')}\n   missed ${missed.join(' | ')}\n   wrong ${wrong.join(' | ')}`,
      );
    }
  }
}
