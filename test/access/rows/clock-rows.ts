import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** One clock with a pause that lasts on both intakes of a child. */
export async function makeClocks(
  owner: ClientBase,
  { child, intake, draft }: ChildFiles,
  holder: Context,
): Promise<void> {
  const rule = newId();
  await putRow(owner, 'reference.clock_rule', ruleRow(rule));
  for (const id of [intake, draft]) {
    const clock = { ...clockRowOf(id, child, holder), rule_id: rule };
    await putRow(owner, 'intake.clock', clock);
    await putRow(owner, 'intake.clock_pause', pauseRow(id, holder.account, clock.id));
  }
}

export const clockRowOf = (intake: string, child: string, { agency }: Pick<Context, 'agency'>) => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  agency_id: agency,
  code: newId(),
  rule_id: newId(),
  started_at: NOW,
  back_dated: false,
  due_at: NOW,
  escalates_to: 'police-supervisor',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const pauseRow = (intake: string, by: string, clock = newId()): Row => ({
  id: newId(),
  clock_id: clock,
  intake_id: intake,
  reason: 'child-missing',
  from_at: NOW,
  paused_by: by,
  created_at: NOW,
});

const ruleRow = (id: string): Row => ({
  id,
  code: id,
  amount: 3,
  unit: 'days',
  escalates_to: 'police-supervisor',
  valid_from: '2026-01-01',
  verified: false,
  source: '-',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});
