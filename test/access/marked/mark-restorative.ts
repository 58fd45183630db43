import { agreementSignatureRow, obligationRow, partyRow } from '../rows/restorative-rows';
import { putRow } from '../rows/put-row';
import { changeRow, MARKED, peopleOf, type Marking } from './marking';

/** The child and those harmed have met; another child was harmed too, and a promise was signed. */
export async function markRestorative(marking: Marking): Promise<void> {
  const { client, world } = marking;
  const { process, party } = world.restorative;
  const { coordinator } = peopleOf(world);
  const at = world.test.clock.now().toISOString();
  const met = { state: 'met', met_at: at, met_how: 'face-to-face', child_words: MARKED };
  const prepared = { child_met_at: at, child_support: MARKED, edition: 1, proposed_at: at };
  await changeRow(marking, 'restorative.process', process, { ...met, ...prepared });
  const harmed = { ...partyRow(process, coordinator), kind: 'child', representative_name: MARKED };
  await putRow(client, 'restorative.party', harmed);
  await putRow(client, 'restorative.signature', agreementSignatureRow(process, coordinator));
  await putRow(client, 'restorative.obligation', { ...obligationRow(process), party_id: party });
}
