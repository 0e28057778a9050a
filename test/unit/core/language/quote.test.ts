import assert from 'node:assert/strict';
import { inQuotes, quotationMarks } from '../../../../src/core/language/quote.ts';

describe('words in quotation marks', () => {
  const cases = [
    ['ja', '夜番と呼ばれている', '「夜番と呼ばれている」'],
    ['ja', '「夜番」と呼ばれている', '「『夜番』と呼ばれている」'],
    ['ja', '呼び名は「夜番」', '「呼び名は『夜番』」'],
    ['ja', '「価格」しか見ない「客」', '「『価格』しか見ない『客』」'],
    ['ja', '「価格しか見ていない」', '「価格しか見ていない」'],
    ['ja', '『夜と霧』を読む', '「『夜と霧』を読む」'],
    ['ja', '', '「」'],
    ['en', 'Reported “no night calls”', '“Reported ‘no night calls’”'],
    ['en', '“No night calls”', '“No night calls”'],
    ['en', "It's theirs", "“It's theirs”"],
  ] as const;
  for (const [language, words, quoted] of cases) {
    it(`stand as ${quoted}`, () => assert.equal(inQuotes(words, quotationMarks[language]), quoted));
  }
});
