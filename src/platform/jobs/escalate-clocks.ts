import { outboxStatement, outboxValues } from '../persistence/outbox';
import type { DueClock, DueClocks } from './due-clocks';
import type { Job, JobWork } from './job';

const NAME = 'job:escalate-clocks';

const COLUMNS = `subject_kind as "subjectKind", subject_id as "subjectId", code, stage, agency_id as "agencyId",
  started_at as "startedAt", due_at as "dueAt", escalates_to as "escalatesTo"`;

/** Tells once of each clock that it is near, and once that it is overdue, to whom the dated rule names (BR 20.1). */
export const escalateClocks = (due: DueClocks): Job => ({
  name: NAME,
  permission: 'clock.escalate',
  async run(work) {
    let told = 0;
    for (const source of due.all) {
      const statement = { name: `take ${source}`, text: `select ${COLUMNS} from ${source}()` };
      const clocks = await work.query<DueClock>(statement);
      for (const clock of clocks) await tell(work, clock);
      told += clocks.length;
    }
    return told;
  },
});

async function tell(work: JobWork, { subjectKind, subjectId, stage, ...clock }: DueClock): Promise<void> {
  const { code, agencyId, startedAt, dueAt, escalatesTo } = clock;
  const event = {
    type: `clock.${stage}.v1`,
    subject: { kind: subjectKind, id: subjectId },
    facts: {
      code,
      agencyId,
      startedAt: startedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      escalatesTo,
    },
  };
  await work.query(outboxStatement, outboxValues(event, work.now, NAME));
}
