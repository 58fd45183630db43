import { KIND, seedId } from '../../bench/database/ids.mjs';
import { PLAN_EVENTS } from '../../src/modules/case-plans/persistence/plan-events';
import { CASE_EVENTS, timelineStatement } from '../../src/modules/cases/persistence/timeline.repository';
import { CLOSURE_EVENTS } from '../../src/modules/closure/persistence/closure-events';
import { DOCUMENT_EVENTS } from '../../src/modules/documents/persistence/document-events';
import { FOLLOW_THROUGH_EVENTS } from '../../src/modules/follow-through/persistence/follow-through-events';
import { SESSION_EVENTS } from '../../src/modules/sessions/persistence/session-events';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

describe('the plan of the timeline of one case among many', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  const planOf = (events: string, isLater: boolean): Promise<string> => {
    const after = isLater ? [new Date().toISOString(), seedId(KIND.referral, 1)] : [null, null];
    const values = [seedId(KIND.referral, 1), null, null, null, ...after, 51];
    return centre.planOf(timelineStatement(events), values);
  };

  describe.each([
    ['of the sessions', SESSION_EVENTS.events],
    ['of the case', CASE_EVENTS.events],
    ['of the plans', PLAN_EVENTS.events],
    ['of what goes on', FOLLOW_THROUGH_EVENTS.events],
    ['of the end', CLOSURE_EVENTS.events],
    ['of the papers', DOCUMENT_EVENTS],
  ] as const)('%s', (_, events) => {
    it.each([
      ['the first page', false],
      ['a later page', true],
    ])('reads what is of the case, and no more, for %s', async (__, isLater) => {
      const plan = await planOf(events, isLater);
      expect(plan).not.toMatch(/Seq Scan on (session|participant|attendance|case_file)\b/);
    });
  });

  it('finds the sessions of the child by an index', async () => {
    const plan = await planOf(SESSION_EVENTS.events, false);
    expect(plan).toMatch(/Index (Only )?Scan (using|on) participant_case/);
    expect(plan).toMatch(/Index Scan using transition_session on transition/);
  });
});
