/**
 * Questions worth asking a customer, as one says them to their face. The place of one in its list is its id, so that new
 * ones are added at the end and none is moved; the same place in Japanese asks the same.
 */

import type { Area } from './data.ts';

export const questionsEn: { readonly [A in Area]: readonly string[] } = {
  work: [
    'What does a good day look like for you?',
    'If I came by tomorrow, which part of your work would you show me first?',
    'Who is waiting for what you produce, and what do they do with it?',
    'What do you still keep in a notebook or a spreadsheet of your own?',
    'Which task takes more care than anybody outside would believe?',
    'When something goes wrong at night, who gets the call, and what happens then?',
  ],
  competitors: [
    'Whom do your own customers compare you with?',
    'What do you do better than anybody else in your field?',
    'When you last lost a deal by a little, what made the difference?',
    'Who is new in your market, and what do you make of them?',
    'What have you seen at others that you would like to have as well?',
    'What should still set you apart from the others in five years?',
  ],
  environment: [
    'What has changed most in your industry over the past year?',
    'Which new law or regulation is keeping you busy at the moment?',
    'How does your work differ between the busy and the quiet months?',
    'What has become hardest to come by: people, parts or time?',
    'What do your own customers ask for now that they did not two years ago?',
    'What do you hear from your suppliers and partners these days?',
  ],
  worries: [
    'What was on your mind on the way to work this morning?',
    'Which piece of work would you gladly never do again?',
    'Which question in your own meetings is the hardest to answer?',
    'What has been a nuisance for so long that nobody mentions it any more?',
    'If we could take one thing off your desk this month, what should it be?',
    'What do your people grumble about over coffee?',
  ],
  strategy: [
    'Where do you want to be in three years, and what has to change for that?',
    'What would you plan if the way it is done today were not a given?',
    'What has your management set its heart on this year?',
    'If your budget doubled tomorrow, where would you begin?',
    'What have you decided to stop doing, and why?',
    'Which idea are you turning over that is too young to be a plan?',
  ],
  decide: [
    'Who decides about something like this, and what must they have seen first?',
    'How did the last decision of this size come about, from the first idea on?',
    'When is your budget settled, and by when would you like to talk about this?',
    'Who will live with the decision every day, and how are they heard?',
    'When did a good idea get stuck in your company, and at what point?',
    'Which figures or examples would help you to explain it inside?',
  ],
  recognise: [
    'Who in your company should hear of what you have achieved here?',
    'Which goals has your own boss been set this year?',
    'Which result would make your whole department proud at the end of the year?',
    'What would you call this system, so that your colleagues talk about it?',
    'Where would you like to present this: at a meeting, in a newsletter, for an award?',
    'What would you be glad to report upstairs half a year from now?',
  ],
};
