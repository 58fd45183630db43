import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import { rowsOf } from '../rows';
import type { Actor } from './make-people';

/** A restorative process, and somebody harmed. */
export interface MadeProcess {
  readonly process: string;
  readonly party: string;
}

/** A coordinator mediates on a case; as a row, since the child of the story is held and consents to nothing. */
export async function makeRestorative(
  test: TestApp,
  { caseId, by }: { readonly caseId: string; readonly by: Actor },
): Promise<MadeProcess> {
  const id = newId();
  const text = `insert into restorative.process (id, case_id, child_id, centre_agency_id, state, kind, mediator_id, opened_by,
      version, created_at, updated_at)
    select $1, f.id, f.child_id, f.centre_agency_id, 'prepared', 'mediation', $3, $3, 1, $4, $4
    from cases.case_file f where f.id = $2 returning 1`;
  await rowsOf(test, text, [id, caseId, by.account, test.clock.now()]);
  const path = `/v1/restorative-processes/${id}`;
  const added = await by.caller.act(path, 'add-party', { kind: 'adult', name: 'Nümunə Zərərçəkmiş' });
  const { parties } = bodyOf<{ parties: readonly { id: string }[] }>(added, 200);
  const party = parties[0]!.id;
  bodyOf(await by.caller.act(path, `parties/${party}/keep-contact`, { contact: '+994 00 000 00 00' }), 200);
  return { process: id, party };
}
