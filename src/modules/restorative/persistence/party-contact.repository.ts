import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

const CONTACT: Statement = {
  name: 'contact-of-restorative-party',
  text: 'select contact from restorative.party_contact where party_id = $1',
};

const KEEP: Statement = {
  name: 'keep-contact-of-restorative-party',
  text: `insert into restorative.party_contact (party_id, contact, kept_by, kept_at) values ($1, $2, $3, $4)
    on conflict (party_id) do update set contact = excluded.contact, kept_by = excluded.kept_by, kept_at = excluded.kept_at`,
};

/** How those harmed are reached; the database shows it to who mediates, and to nobody else. */
@Injectable()
export class PartyContactRepository {
  async of(work: Work, partyId: string): Promise<Buffer | undefined> {
    const [row] = await work.query<{ contact: Buffer }>(CONTACT, [partyId]);
    return row?.contact;
  }

  keep(work: Work, partyId: string, contact: Buffer): void {
    work.write(KEEP, [partyId, contact, work.actor.accountId, work.now]);
  }
}
