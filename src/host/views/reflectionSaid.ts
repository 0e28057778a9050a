/** What the reflection page says of its data in words, beside the sentences: which weeks, since when, how many. */

import * as vscode from 'vscode';
import { partsOfDay } from '../../core/day.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import type { Language } from '../../core/note/sections.ts';
import type { TrendData } from '../../core/reflection/data.ts';
import type { ReflectionView } from '../../protocol/reflection.ts';

export function reflectionSaid(data: TrendData, language: Language): ReflectionView['said'] {
  const isEmpty = data.weeksSoFar === 0;
  return {
    span: isEmpty ? vscode.l10n.t('no notes yet') : spanOf(data, language),
    since: sinceOf(data, language),
    earlier: earlierOf(data.create.earlier.length),
    soFar:
      data.weeksSoFar === 1
        ? vscode.l10n.t('There is one week of notes so far')
        : vscode.l10n.t('There are {0} weeks of notes so far', data.weeksSoFar),
    counts: countsOf(data).join(language === 'ja' ? '、' : ', '),
  };
}

/** "Aug 31 – Nov 21, 2026", 「2026年8月31日〜11月21日」; the year once, where there is only one. */
function spanOf({ start, end }: TrendData, language: Language): string {
  const { short } = wordsOf(language).dates;
  const year = partsOfDay(end).year;
  const once = partsOfDay(start).year === year ? [year] : [];
  return language === 'ja'
    ? `${short(start, [])}〜${short(end, once)}`
    : `${short(start, once)} – ${short(end, [])}`;
}

function sinceOf({ create, today }: TrendData, language: Language): string {
  const day = create.since && wordsOf(language).dates.long(create.since, [partsOfDay(today).year]);
  return day === undefined ? '' : vscode.l10n.t('Your words, {0}', day);
}

function earlierOf(count: number): string {
  switch (count) {
    case 0:
      return '';
    case 1:
      return vscode.l10n.t('One earlier version');
    case 2:
      return vscode.l10n.t('Two earlier versions');
    default:
      return vscode.l10n.t('{0} earlier versions', count);
  }
}

function countsOf({ weeks, loop }: TrendData): readonly string[] {
  const improvements = sum(weeks.map((week) => week.improvements.length));
  const frustrations = loop.counts.raw;
  const work = sum(weeks.map(({ counts }) => counts.fed + counts.ended));
  return [
    improvements === 1
      ? vscode.l10n.t('1 improvement')
      : vscode.l10n.t('{0} improvements', improvements),
    frustrations === 1
      ? vscode.l10n.t('1 frustration')
      : vscode.l10n.t('{0} frustrations', frustrations),
    work === 1 ? vscode.l10n.t('1 piece of work') : vscode.l10n.t('{0} pieces of work', work),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
