import assert from 'node:assert/strict';
import { borrowedVoices } from '../../../../src/core/note/voice.ts';

/** What somebody else wants us to want. */
const borrowed = {
  en: [
    'The company says we must grow by ten percent.',
    'Our company says that quality comes first.',
    'The customer told us to make the export faster.',
    'The customer told us that the report is late.',
    'We are supposed to finish the migration by March.',
    "We're supposed to deliver what is in the specification.",
    'I am supposed to keep the lights on.',
    'My boss says we should use AI everywhere.',
    'My boss wants a dashboard.',
    'Management wants us to cut the costs of support by half.',
    'Management has decided that we move to the cloud.',
    'Sales promised the customer a new ledger by spring.',
    'The sales team told us to say yes.',
    'The customer wants a faster export.',
    'Our customers want more features.',
    'Customers say that it must be cheaper.',
    'The client asked for a portal.',
    'The client keeps asking us to lower the price.',
    'They expect us to answer within an hour.',
    'They told me to automate the tests.',
    'We were told to reduce the number of tickets.',
    'I was told that nobody reads the report.',
    "I've been told to write more documentation.",
    'We are expected to be on call.',
    'We have been asked by the board to double the revenue.',
    'Our team is required to pass the audit.',
    'According to the roadmap, the portal comes next.',
    'According to our CEO, speed is everything.',
    'It was decided that we rewrite the ledger.',
    "It's in the contract.",
    "The company's mission is to delight customers.",
    'Our corporate goal is operational excellence.',
    'The contract says 99.9 percent.',
    'The specification requires a nightly batch.',
    'We heard from sales that Kitano is unhappy.',
    'What the company wants is growth.',
    'What we are supposed to create is a portal.',
    'So the management says quality first.',
    'Everyone says that we need AI.',
    'I want to make it faster because the customer told us to.',
    'We want a portal, because management says so.',
    'I would like to finish the migration since we were told to.',
    'As the company says, the customer comes first.',
    'The head office told our team to standardise everything.',
    'The company says “quality first”.',
    'The business wants growth.',
    'Corporate wants us to be agile.',
    'The customer said the system is slow.',
    'The company asks us to be more productive.',
    'I have to because my boss said so.',
  ],
  ja: [
    '会社がDXを進めろと言っている。',
    '会社が「効率化せよ」と言っている。',
    'お客様に言われて、帳票出力を速くする。',
    'お客様に速くしてほしいと言われた。',
    'お客様から、もっと安くと言われている。',
    '来年までに移行することになっている。',
    '私たちは仕様書どおりに納めることになっています。',
    '上司に言われたので、テストを自動化する。',
    '上司が残業を減らせと言うので、減らす。',
    '部長からコストを半分にするように言われています。',
    '社長がAIを使えと言っていた。',
    '経営陣は売上を倍にすると決めた。',
    '営業がお客様に約束したと言っている。',
    '営業から、断るなと言われている。',
    'お客様が新しい画面を求めている。',
    'お客様は安さを望んでいる。',
    '先方の要望で、ポータルを作る。',
    '会社の方針に従って、クラウドへ移る。',
    '会社の目標を達成する。',
    '本社の指示により、手順を統一する。',
    'クライアントから機能追加を依頼されている。',
    '顧客に頼まれたものを作る。',
    'お客様に言われたことをきちんとやる。',
    '言われたとおりに作る。',
    '問い合わせを減らすように言われている。',
    'もっと速くしろと言われた。',
    'コストを下げるべきだと言われている。',
    '三月までに終えるという方針だ。',
    '品質を上げよとの指示が出ている。',
    '契約書に稼働率99.9%と書いてある。',
    '仕様書には夜間に動かすとある。',
    'お客様は早く帰りたいらしい。',
    'ユーザーは通知を減らしてほしいとのこと。',
    '上から、標準化しろと言われています。',
    '会社の方針なので、紙をなくす。',
    'お客様に言われたので、もっと速くしたい。',
    '会社が速さが大事だと言っているから、速くしたいと思う。',
    '取引先から値下げを求められている。',
    'サポートからは、手順書がほしいと言われている。',
    'お客様が『高い』とおっしゃっている。',
    'お客様に言われて作る。',
    '営業に言われて見積もりを出す。',
    '顧客満足度を上げるのが会社の方針です。',
  ],
};

/** One's own, however many others are in it. */
const own = {
  en: [
    'I want month-end closing to be a quiet day for the people at Mirai.',
    'I want the customer to say "that was quick" before they have finished their coffee.',
    'I want the customer to say that they went home early.',
    'I want to hear the customer say thank you to the night shift.',
    'I want my boss to be proud of what we made.',
    'We want the company to be the one that customers call first.',
    'I want to build more than we are asked to.',
    'I want to notice it before we are told.',
    'We do more than we are supposed to.',
    'No customer should have to tell us twice.',
    'A ledger that nobody has to think about.',
    'Customers ask us before anything is decided.',
    'Customers ask us for advice while it is still a worry.',
    'The customer says "thank you, that was easy" and goes home.',
    'The customer says thank you to our operators by name.',
    'Our customers sleep through the night of the closing.',
    "I'd love to see the day when sales, support and development answer from one page.",
    'I dream of a system that the customer is praised for by their own company.',
    'A place where what the customer told us is never lost.',
    'Even if we are told to hurry, we take the time to ask why.',
    'Instead of what we are told to do, what they would do if they could.',
    'I hope that people say they cannot remember the last outage.',
    'What we are told to do is only the beginning.',
    'What we are expected to do is not enough.',
    'I will make the export so quiet that they forget it.',
    'The customer comes first, and we are proud of it.',
    'My dream is that the company needs no heroes.',
    'We believe the customer knows best what hurts, and we know best how to mend it.',
    'People at Mirai leave at five on the last day of the month.',
    'I want to go beyond what the customer wants.',
    'I want to understand what management is afraid of.',
    'I want to be asked before anything is decided, because the customer deserves it.',
    'Our company and theirs, looking at the same page.',
    'When the customer told us about the night shift, I knew what I work for.',
    'I want to make work lighter for those whom nobody thanks.',
    'The support team and I make the first hour of the morning calm.',
    'Supposedly small things, done so well that nobody notices.',
    'No more "we were told to": we ask why, and then we make it.',
    'I am not here because I was told to be, I want to make closing quiet.',
    'The customer said they slept through the closing.',
    'Software that the company is known for.',
    'Nobody is told to stay late.',
  ],
  ja: [
    '月末の締め日を、お客様にとって静かな一日にしたい。',
    'お客様が『助かった』と言うのを、現場の全員に聞かせたい。',
    'お客様が「助かった」と言うのを聞く。',
    'お客様に「ありがとう」と言われたい。',
    'お客様に『さすがですね』と言われる仕事をする。',
    'お客様に言われる前に、こちらから気づく。',
    '言われる前に、こちらから気づく。',
    'お客様に言われたことだけでなく、その奥にある願いに応える。',
    '会社に求められる以上のものを作る。',
    '上司に言われなくても、自分から動く。',
    'お客様から最初に相談される人になりたい。',
    'お客様が社内で褒められる仕組みを作りたい。',
    'お客様が本当に求めているものを作る。',
    'お客様が本当に求めているものに応えたい。',
    'お客様の要望の奥にある不安をなくす。',
    'お客様の要望に、期待を超えて応えたい。',
    '営業が言っていることを鵜呑みにせず、直接聞きに行く。',
    '営業とサポートと開発が、同じ手順書で答えられるようにする。',
    '会社がどう言おうと、お客様の一日を軽くする。',
    '誰もがよく眠れる月末を作る。',
    'お客様の上司に見せられる仕事をする。',
    '売上が上がるより、静かな月末のほうがうれしい。',
    '会社とお客様が、同じ景色を見ている。',
    'お客様が帰りに、うちの話を家族にしてくれる。',
    'お客様に言われて動くのではなく、先に気づきたい。',
    '指示を待たず、自分で考えて動けるチームにしたい。',
    '現場の人が、胸を張って語れるものを作る。',
    'お客様が悩みの段階で声をかけてくれる関係でありたい。',
    'みんなが定時に帰れる会社にする。',
    'お客様の言葉が、裏で支える人まで届くようにする。',
    '自分の仕事が、明日の誰かを楽にすることを願っている。',
    '仕様書に書かれていないことにこそ、気を配る。',
    '上司にも、お客様と同じように期待を超えて応えたい。',
    '会社の看板ではなく、自分の名前で頼られるようになる。',
    'お客様が決める前に、相談してくれる。',
    'お客様が「安心して任せられる」と言ってくれる毎日。',
    '言われたことをこなすだけでは終わらない。',
    '頼まれたことに、ひと手間を添えて返す。',
    '会社に言われたからではなく、自分がそうしたいから。',
    '会社の方針より、お客様の一日を大事にする。',
    'チームで決めたことを、チームでやり切る。',
  ],
};

describe("somebody else's voice in an answer", () => {
  for (const language of ['en', 'ja'] as const) {
    it(`is heard (${language})`, () => {
      assert.deepEqual(
        borrowed[language].filter((words) => borrowedVoices(words).length === 0),
        [],
      );
    });

    it(`is not heard in one's own (${language})`, () => {
      assert.deepEqual(
        own[language].filter((words) => borrowedVoices(words).length > 0),
        [],
      );
    });
  }

  it('is the sentence, wherever it stands', () => {
    const words =
      'I want a quiet day.\nThe company says\nwe must grow.\n\n- 静かな一日を。\n- 会社が「急げ。早く」と言っている。\n';
    assert.deepEqual(
      borrowedVoices(words).map(({ start, end }) => words.slice(start, end)),
      ['The company says\nwe must grow.', '会社が「急げ。早く」と言っている。'],
    );
  });

  it('is the same with other line breaks and apostrophes', () => {
    assert.equal(borrowedVoices('A quiet day.\r\n\r\nWe’re supposed to hurry.\r\n').length, 1);
  });

  it('is not looked for in comments, nor without end', () => {
    assert.deepEqual(borrowedVoices('<!-- The company says so. -->'), []);
    const began = Date.now();
    borrowedVoices('the company '.repeat(100_000));
    borrowedVoices('<!--'.repeat(100_000));
    borrowedVoices('お客様が'.repeat(100_000));
    borrowedVoices(`${'「'.repeat(50_000)}"${'“'.repeat(50_000)}`);
    assert.ok(Date.now() - began < 2000);
  });
});
