/** The table, as Markdown. */

import { ratioOf, reaches, type Aim, type Figure, type Spread } from './figures.ts';

/** Every figure on a line, group by group. */
export function printTable(figures: readonly Figure[]): string {
  const lines = [
    '| figure | median (min–max) | floor | ratio | processor: it / floor, ms | aim | |',
    '|---|---:|---:|---:|---:|---|---|',
  ];
  let group = '';
  for (const figure of figures) {
    if (figure.group !== group) {
      group = figure.group;
      lines.push(`| **${group}** | | | | | | |`);
    }
    lines.push(printLine(figure));
  }
  return lines.join('\n');
}

function printLine(figure: Figure): string {
  const { name, unit, value, floor, against, aim } = figure;
  const ratio = ratioOf(figure);
  const isReached = reaches(figure);
  const cells = [
    name,
    printSpread(value, unit),
    floor ? `${printNumber(floor.median, unit)}${against ? ` ${against}` : ''}` : '–',
    ratio === undefined ? '–' : `${ratio.toFixed(2)}×`,
    printProcessor(figure),
    aim ? printAim(aim, unit) : '–',
    isReached === undefined ? '' : isReached ? 'ok' : '**misses**',
  ];
  return `| ${cells.join(' | ')} |`;
}

function printProcessor({ cpu, floorCpu }: Figure): string {
  const parts = [cpu, floorCpu].filter((one) => one !== undefined);
  return parts.length > 0 ? parts.map(({ median }) => printNumber(median, 'ms')).join(' / ') : '–';
}

function printSpread({ median, min, max }: Spread, unit: Figure['unit']): string {
  const isOne = min === max;
  const range = `(${printNumber(min, unit)}–${printNumber(max, unit)})`;
  return `${printNumber(median, unit)} ${unit}${isOne ? '' : ` ${range}`}`;
}

function printNumber(value: number, unit: Figure['unit']): string {
  const digits = unit !== 'bytes' && value < 100 ? 1 : 0;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function printAim({ kind, value }: Aim, unit: Figure['unit']): string {
  const words = {
    most: `≤ ${printNumber(value, unit)} ${unit}`,
    above: `≤ floor + ${value} ${unit}`,
    times: `≤ ${value}× floor`,
  };
  return words[kind];
}
