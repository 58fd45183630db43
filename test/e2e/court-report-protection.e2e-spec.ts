import { Asking, type OrderReport, type PreDecision } from '../support/court-reports';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import type { KnownChild } from '../support/orders';
import { rowsOf } from '../support/rows';

const TOO_YOUNG = {
  birthDate: { certainty: 'documented', day: '2014-02-03' },
  reasonCode: 'document-shown',
};
const PROTECTING = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };

describe('A report before a decision and the intake that goes to protection', () => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await Asking.begin();
  }, 60_000);

  afterAll(() => asking.at.close());

  const provesTooYoung = async ({ childId }: KnownChild) =>
    bodyOf(await asking.at.cast.inspector.act(`/v1/children/${childId}`, 'correct-identity', TOO_YOUNG), 200);
  const protect = async (whose: KnownChild) => {
    await provesTooYoung(whose);
    bodyOf(await asking.at.cast.inspector.act(`/v1/intakes/${whose.intakeId}`, 'protect', PROTECTING), 200);
  };
  const kept = async (path: string) => {
    const text = `select r.state, r.question, r.draft, r.due_at, e.content from court_reports.pre_decision_report r
      left join court_reports.pre_decision_edition e on e.report_id = r.id where r.id = $1`;
    return rowsOf(asking.at.test, text, [path.split('/').at(-1)]);
  };

  const nothing = { question: null, draft: null, due_at: null, content: null };

  it.each(['in-preparation', 'submitted', 'acknowledged'] as const)(
    'ends where it is %s, keeps no word, and the centre forgets who the child is',
    async (state) => {
      const whose = await asking.at.child();
      const path = await asking.requestedFor(await asking.at.proposedFor(whose));
      await asking.fillIn(path);
      const { centre, judge } = asking.at.cast;
      if (state !== 'in-preparation') bodyOf(await centre.act(path, 'submit'), 200);
      if (state === 'acknowledged') bodyOf(await judge.act(path, 'acknowledge'), 200);
      await protect(whose);
      const ended = state === 'acknowledged' ? 'acknowledged' : 'lapsed';
      expect(await kept(path)).toEqual([{ ...nothing, state: ended }]);
      expect(await asking.opened(path)).toEqual([]);
      expect(await asking.read(path, centre)).toMatchObject({ child: null, draft: null, report: null });
      expect(await asking.read(path)).toMatchObject({ question: null, report: null });
    },
  );

  it.each(['sent', 'acknowledged'] as const)(
    'takes the words of a report on an order with it, also where that is %s',
    async (state) => {
      const whose = await asking.at.child();
      const order = await asking.at.proposedFor(whose);
      const { judge } = asking.at.cast;
      bodyOf(await judge.act(order, 'order', asking.at.ordering()), 200);
      bodyOf(await asking.at.probation.act(order, 'start'), 200);
      const today = localDay(asking.at.test.clock.now(), 0);
      const telling = {
        ...{ kind: 'start', periodFrom: today, periodTo: today, recommendation: 'go-on' },
        ...{ progress: 'It begins.', childWords: 'Good.', reasons: 'It works.' },
      };
      const told = await asking.at.probation.post(`${order}/court-reports`, telling);
      const path = `/v1/court-reports/${bodyOf<OrderReport>(told, 201).id}`;
      if (state === 'acknowledged') bodyOf(await judge.act(path, 'acknowledge'), 200);
      await protect(whose);
      const text = 'select state, content, content_hash from court_reports.order_report where id = $1';
      expect(await rowsOf(asking.at.test, text, [path.split('/').at(-1)])).toEqual([
        { state: state === 'sent' ? 'lapsed' : state, content: null, content_hash: null },
      ]);
      for (const by of [judge, asking.at.probation]) expect(codeOf(await by.get(path))[0]).toBe(404);
    },
  );

  it('ends also where it was asked about the intake itself, and is not asked for of a child too young', async () => {
    const whose = await asking.at.child();
    const body = {
      intakeId: whose.intakeId,
      centreAgencyId: asking.centre,
      language: 'az',
      question: 'Who helps?',
    };
    const ask = () => asking.at.cast.prosecutor.post('/v1/pre-decision-reports', body);
    const { id } = bodyOf<PreDecision>(await ask(), 201);
    const path = `/v1/pre-decision-reports/${id}`;
    bodyOf(await asking.at.cast.prosecutor.act(path, 'withdraw', { reasonCode: 'other' }), 200);
    const again = bodyOf<PreDecision>(await ask(), 201);
    await protect(whose);
    expect(await kept(path)).toEqual([{ ...nothing, state: 'withdrawn' }]);
    expect(await kept(again.id)).toEqual([{ ...nothing, state: 'lapsed' }]);
    const young = await asking.at.child();
    await provesTooYoung(young);
    const asked = await asking.at.cast.prosecutor.post('/v1/pre-decision-reports', {
      ...body,
      intakeId: young.intakeId,
    });
    expect(codeOf(asked)).toEqual([409, 'pre-decision-report.child-too-young']);
  });

  it('is withdrawn before its intake is marked as recorded in error', async () => {
    const { intakeId, referralId } = await asking.at.child();
    const { prosecutor, inspector, supervisor } = asking.at.cast;
    const body = { intakeId, centreAgencyId: asking.centre, language: 'az' };
    const { id } = bodyOf<PreDecision>(await prosecutor.post('/v1/pre-decision-reports', body), 201);
    const other = { reasonCode: 'other' };
    bodyOf(await inspector.act(`/v1/referrals/${referralId}`, 'withdraw', other), 200);
    const wrong = { reasonCode: 'wrong-child', note: 'Two children gave the same name at the desk.' };
    const mark = () => supervisor.act(`/v1/intakes/${intakeId}`, 'mark-in-error', wrong);
    expect(codeOf(await mark())).toEqual([409, 'intake.report-to-withdraw-first']);
    bodyOf(await prosecutor.act(`/v1/pre-decision-reports/${id}`, 'withdraw', other), 200);
    bodyOf(await mark(), 200);
  });
});
