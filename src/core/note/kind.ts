/** The vocabulary of the front matter (docs/note-format.md). Order is the order in which people meet the words. */

export const noteKinds = ['interaction', 'frustration', 'thanks', 'improvement'] as const;
/** What a person logs. */
export type NoteKind = (typeof noteKinds)[number];

export const fileKinds = [...noteKinds, 'customer', 'retrospective', 'aspiration'] as const;
/** What a file of the notes folder may be. */
export type FileKind = (typeof fileKinds)[number];

export const channels = [
  'meeting',
  'call',
  'mail',
  'chat',
  'visit',
  'ticket',
  'event',
  'introduction',
  'other',
] as const;

export const heardWays = ['direct', 'sales', 'support', 'partner', 'other'] as const;
export type Heard = (typeof heardWays)[number];

export const stages = ['worry', 'plan', 'rfp', 'order', 'use'] as const;
export type Stage = (typeof stages)[number];

export const outcomes = ['accepted', 'negotiated', 'declined', 'delegated'] as const;
export type Outcome = (typeof outcomes)[number];
/** What became of an introduction: nothing yet, what it promised, or nothing. */
export const introductionStates = ['open', 'kept', 'broken'] as const;
export type IntroductionState = (typeof introductionStates)[number];

export const wins = ['reputation', 'results', 'award', 'promotion'] as const;
export type Win = (typeof wins)[number];

export const towards = ['customer', 'company', 'team', 'process', 'self'] as const;

export const scopes = ['task', 'mechanism', 'process', 'organisation'] as const;
export type Scope = (typeof scopes)[number];

export const statuses = ['open', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];
export type Closed = Exclude<Status, 'open'>;

export const sides = ['customer', 'company', 'team', 'me'] as const;
/** Who gains, who pays. */
export type Side = (typeof sides)[number];

export function isNoteKind(kind: string | undefined): kind is NoteKind {
  return (noteKinds as readonly (string | undefined)[]).includes(kind);
}
