import type { Stage } from './stage';
import { tellAmendment } from './told-amendment';
import { tellFamilyPage, tellMessages, tellNote } from './told-beside';
import { tellReview } from './told-review';
import type { Booked } from './told-sessions';
import { REFERRING } from './told-window';

const DAY = 24 * 60 * 60_000;

/** What the four months came to, for whoever checks it. */
export interface ToldMonths {
  readonly attended: number;
  readonly excused: number;
  readonly madeUp: number;
  readonly editions: number;
}

/** In which week after the beginning something happens beside the talks. */
const ABSENT_IN = 5;
const WORDS_IN = new Map([
  [4, 'I was angry on Monday and went for a walk instead.'],
  [8, 'I laid a row of tiles with my uncle.'],
  [12, 'The school takes me. I have bought boots for it.'],
]);
const AMENDED_IN = 9;
const WEEKS = 15;

/** Of whom is told: the case, and the referral that led to it. */
export interface Tale {
  readonly stage: Stage;
  readonly caseId: string;
  readonly referral: string;
}

/** June to September: week by week it is said who came; a day without a bus, a talk made up for, a plan that changes. */
export async function tellMonths(tale: Tale, booked: readonly Booked[]): Promise<ToldMonths> {
  const { stage, caseId } = tale;
  const [begin, waiting] = [stage.watch.now(), [...booked]];
  await tellFamilyPage(stage, caseId);
  for (let week = 1; week <= WEEKS; week += 1) {
    await stage.goTo(new Date(begin.getTime() + week * 7 * DAY));
    await sayWhoCame(tale, waiting, week === ABSENT_IN);
    if (week === 1 && booked[0]) await tellNote(stage, caseId, booked[0]);
    const words = WORDS_IN.get(week);
    if (words !== undefined) await tellReview(stage, caseId, words);
    if (week === AMENDED_IN) await tellAmendment(stage, caseId);
    if (week === AMENDED_IN) await tellTheReferrer(tale);
    if (week === AMENDED_IN) await tellMessages(stage, tale.referral);
  }
  return countUp(stage, caseId);
}

/** Each leader says it of the talks that are over. */
async function sayWhoCame({ stage, caseId }: Tale, waiting: Booked[], hasNoWay: boolean): Promise<void> {
  const now = stage.watch.now().getTime();
  const over = waiting.filter(({ beginsAt }) => Date.parse(beginsAt) + DAY / 4 < now);
  for (const one of over) {
    const leader = await stage.enter(one.leader);
    const isMissed = hasNoWay && one.leader.startsWith('psychologist');
    const said = isMissed
      ? { attendance: 'absent-excused', reasonCode: 'no-way-to-come' }
      : { attendance: 'attended' };
    await leader.act(`/v1/sessions/${one.sessionId}`, 'hold', { attendance: [{ caseId, ...said }] });
    waiting.splice(waiting.indexOf(one), 1);
    if (isMissed) waiting.push(await makeUp(stage, caseId, one));
  }
}

/** No bus went: that counts against nobody, and the talk is made up for. */
async function makeUp(stage: Stage, caseId: string, missed: Booked): Promise<Booked> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const { items } = (await worker.get(`/v1/missed-sessions?caseId=${caseId}`)).body as unknown as {
    items: readonly { readonly id: string }[];
  };
  const beginsAt = new Date(Date.parse(missed.beginsAt) + 9 * DAY);
  const endsAt = new Date(beginsAt.getTime() + DAY / 48).toISOString();
  const { body: session } = await worker.get(`/v1/sessions/${missed.sessionId}`);
  const wish = { placeWords: 'At home.', facilitatorId: session['facilitatorId'], beginsAt, endsAt };
  const path = `/v1/missed-sessions/${items[0]?.id ?? ''}/catch-up`;
  const { body } = await worker.post(path, wish, 201);
  stage.says(
    'In July no bus goes on one day, and his mother telephones. The talk is made up for.',
    'absent-excused, no-way-to-come; another one is booked',
  );
  return { sessionId: String(body['id']), beginsAt: beginsAt.toISOString(), leader: missed.leader };
}

async function tellTheReferrer({ stage, referral }: Tale): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const { body } = await inspector.get(`${referral}/progress`, 200, REFERRING);
  const { attended, expected } = body['sessions'] as { attended: number; expected: number };
  stage.says(
    'The inspector asks how it goes, and is told no more than this.',
    `${String(body['phase'])}; came ${attended} times of ${expected}`,
  );
}

async function countUp(stage: Stage, caseId: string): Promise<ToldMonths> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const { total } = (await worker.get(`/v1/cases/${caseId}/attendance`)).body as unknown as {
    total: { attended: number; absentExcused: number; madeUp: number; catchUpsAttended: number };
  };
  const plans = (await worker.get(`/v1/plans?caseId=${caseId}`)).body['items'] as unknown[];
  stage.says(
    'In September she counts up.',
    `came ${total.attended} times; excused ${total.absentExcused} time, made up for; ${plans.length} editions of the plan`,
  );
  return {
    attended: total.attended,
    excused: total.absentExcused,
    madeUp: total.catchUpsAttended,
    editions: plans.length,
  };
}
