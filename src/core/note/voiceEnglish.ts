/** English turns of phrase by which one gives somebody else's answer. Sentences come without quotes and end marks. */

/** Those above us, those beside us who carry voices, those we work for. */
const superiors =
  'compan(?:y|ies)|firm|corporation|headquarters|head ?office|hq|management|managers?|leadership|executives?|board|' +
  'directors?|boss(?:es)?|ceo|cto|cfo|president|vp|supervisors?|superiors?|department|division|business side|' +
  'corporate|business|hr|shareholders?|investors?|stakeholders?|product owner|product manager|team lead|project manager';
const messengers =
  'sales(?: (?:team|people|reps?|department))?|salespeople|marketing|support|partners?|vendors?';
const customers = 'customers?|clients?|users?';
const aSide = (nouns: string) =>
  String.raw`(?:(?:the|our|my|their|his|her|every|each|some|most|all|many)\s+)?(?:(?!(?:who|that|which|when|whenever|if|while|before|after|once|until|unless|where|how|no|than|for|to|of|in|and|or|but|the|our|my)\b)[\w-]+\s+){0,2}?(?:${nouns})`;
const adverb = String.raw`(?:(?:has|have|had|is|are|was|were|always|often|just|also|really|now|still|already|simply|clearly|recently|only|keeps?)\s+){0,3}`;
const leadIn = String.raw`^(?:(?:and|but|so|well|now|today|honestly|basically|actually|officially|because|since|as|what|this (?:year|quarter|month|week)|for now|right now),?\s+){0,2}`;

const askedOfUs = String.raw`(?:told|asked|asking|ordered|instructed|urged|pushed|pushing|forced|assigned|reminded)\s+(?:us|me|our team|the team|everyone)\b|tells?\s+(?:us|me)\s+to\b|(?:asked|asking|calling|pushing)\s+for\b`;
const decidedForUs =
  'decide[sd]?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|requir(?:es?|ed|ing)|requested|mandate[sd]?|announced|promised|expect(?:s|ed|ing)?';
const thanked = '(?!\\s+(?:that\\s+)?(?:♡|thank|thanks))';
/** A customer's words, unless they are glad ones: those somebody may work for. */
const complaint =
  '(?:say(?:s|ing)?|said)(?!.*(?:♡|thank|glad|happy|relie|proud|calm|quiet|sleep|slept|smil|home|finally|easy|love))';
const saysWeMust =
  "(?:say(?:s|ing)?|said)\\s+(?:that\\s+)?(?:[\\w'-]+\\s+){0,5}?(?:should|must|has to|have to|needs?|ought|wants?|too)\\b";

const starts = [
  // The company says…, our boss wants…
  `${aSide(`${superiors}|${messengers}`)}\\s+${adverb}(?:(?:say(?:s|ing)?|said)${thanked}|wants?|wanted|asks?\\s+(?:us|me)\\s+to|${decidedForUs}|${askedOfUs})`,
  // The customer told us…, the customer wants…, customers say that it must…
  `${aSide(customers)}\\s+${adverb}(?:${complaint}|${saysWeMust}|wants?(?! for nothing)|wanted|${decidedForUs}|${askedOfUs})`,
  // They told us to…, they expect us to…, everyone says…
  `(?:they|everyone|everybody|somebody|someone|people)\\s+${adverb}(?:${saysWeMust}|${askedOfUs}|(?:expect|want|need)(?:s|ed)?\\s+(?:us|me)\\s+to\\b|say\\s+that\\b)`,
  `(?:according to|as per|by order of|at the request of|as (?:requested|instructed|ordered|decided) by)\\s`,
  "it(?:'s| is| was| has been|'s been) (?!expected (?:of|by) no)(?:decided|said|required|ordered|demanded|expected|written in|in the (?:contract|plan|roadmap|spec))",
  `(?:the|our) (?:compan(?:y|y's)|corporate|department(?:'s)?|division(?:'s)?|management(?:'s)?|group's|firm(?:'s)?|head ?office(?:'s)?) (?:mission|vision|goals?|targets?|polic(?:y|ies)|strategy|slogan|motto|plan|kpis?|objectives?|values?)\\b`,
  '(?:the|our) (?:contract|spec(?:ification)?s?|roadmap|plan|policy|strategy|kpis?|mission statement|schedule) (?:says?|said|requires?|demands?|states?|calls? for|asks? for|expects?)\\b',
].map((pattern) => new RegExp(`${leadIn}(?:${pattern})`, 'i'));

/** We are supposed to…, I was told that… */
const obliged =
  /\b(?:we|I|our team|the team|engineers|developers)(?:'re|'m|'ve been| are| am| were| was| is| have been| has been| got| get)\s+(?:(?:all|also|only|just|simply|always|now|not|being|basically|officially)\s+)*(?:(?:supposed|expected|required|asked|ordered|instructed|obliged|obligated|meant|assigned|forced)\s+(?:by\s+(?!nobody\b|no one\b)[\w' -]+?\s+)?to\b|told\b)/i;
const heardOf = /^(?:and |but |so )?(?:I|we)(?:'ve)? (?:hear|heard) (?:from|that|through)\b/i;
/** What stands before it where somebody means to do more than that, or something else. */
const beyond =
  /\b(?:more than|beyond|before|than|not (?:just|only|merely|because)|without|instead of|rather than|even (?:if|when|though)|whatever|whenever|when|if|until|unless|except|stop|never|no longer|what|things|as)\b[^,;:]*$/i;
const onlyTheStart =
  /\b(?:is|are|was|were)(?: only| just| merely)? (?:the|a) (?:beginning|start|minimum|floor)\b|\b(?:is|are) (?:not|never) enough\b|\bso what\b/i;
/** What we are supposed to make is…, do what I am told. */
const whatWeMust =
  /^(?:(?:(?:I|we|to) )?(?:(?:just|simply|only|always) )?do(?:ing)? (?:(?:just|exactly|only) )?(?:what|as|whatever)(?!.*\b(?:and|but|more)\b)|what) (?:we|I)(?:'re|'m| are| am| were| was)\b/i;

const makes =
  "(?:would rather|(?:(?:'ll|will|just|still|also|really|always|then)\\s+)*(?:make|build|create|craft|design|shape|write|invent|find|give|bring|turn|keep|mend|fix|answer|ask|listen|learn|look|notice|read|show|let|remove|end|help|free|spare|carry))\\b";
/** What one makes of it, in a later clause: …; I find out why. …, and that is what we make. Not: …, so we make it. */
const ownClause = new RegExp(
  String.raw`[,;:–—]\s*(?:(?:and|but|yet)\s+)?(?:(?:I|we)\s*${makes}|so (?:I|we) (?:ask|listen|learn|look)\b|that(?:'s| is) (?:what|who|where|why) (?:I|we)\b)`,
  'i',
);
/** A sentence that turns to it. */
const ownTurn = new RegExp(
  `^(?:(?:and|but|yet|still),? )?(?:I|we)\\s*(?:${makes}|(?:want|hope)\\b)`,
  'i',
);
/** One's own will, wherever it stands in the sentence. */
const own =
  /\b(?:I|we)(?:'d|'ll| would| will| do| really| still| just| deeply| also| truly){0,3} (?:want|like|love|hope|wish|dream|aim|intend|choose|believe|care|long)\b|\bmy (?:own )?(?:dream|wish|hope|aim)\b|\bup to (?:us|me)\b|\bis (?:my|our) (?:craft|calling|pride)\b/i;
const someoneAgain = `(?:they|${aSide(`${superiors}|${messengers}|${customers}`)})`;
/** … because management says so: a reason that is not one's own. */
const because = new RegExp(
  String.raw`(?<!\bnot\b[^,;]{0,20})\b(?:because|since|as)\s+(?:${someoneAgain}\s+${adverb}(?:(?:say(?:s|ing)?|said)${thanked}|${decidedForUs}|${askedOfUs}|wants? (?:it|us|me|that)\b)|(?:we|I)(?:'re|'m| are| am| were| was|'ve been| have been)\s+(?:supposed|told|required|expected|asked|ordered)\b)`,
  'i',
);

/** Whether a sentence turns from what the one before it says of others to what its author makes: … I build the calm. */
export function turnsToOwnEnglish(sentence: string): boolean {
  return ownTurn.test(sentence) && !because.test(sentence);
}

export function isBorrowedEnglish(sentence: string): boolean {
  if (because.test(sentence)) {
    return true;
  }
  if (own.test(sentence) || ownClause.test(sentence) || onlyTheStart.test(sentence)) {
    return false;
  }
  if (starts.some((pattern) => pattern.test(sentence)) || heardOf.test(sentence)) {
    return true;
  }
  const must = obliged.exec(sentence);
  const before = must && sentence.slice(0, must.index);
  return before !== null && (whatWeMust.test(sentence) || !beyond.test(before));
}
