import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import { theMediatorIsImpartial } from '../domain/opening.rules';
import { partyContactRules } from '../domain/party.rules';
import type { PartyParams } from '../http/restorative.requests';
import type { PartyContactResponse } from '../http/restorative.response';
import { PartyContactRepository } from '../persistence/party-contact.repository';
import { PartyRepository } from '../persistence/party.repository';
import { RestorativeRepository, type KnownProcess } from '../persistence/restorative.repository';
import { ChangeProcess, requireMediator } from './change-process';

/** How somebody harmed is reached: kept and read by who mediates alone, each look recorded (BR 11.4). */
@Injectable()
export class ReachParty {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly processes: RestorativeRepository,
    private readonly parties: PartyRepository,
    private readonly contacts: PartyContactRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** @throws DomainError `not-permitted` for who does not mediate, `rule-broken` for who takes no part. */
  async keep(work: Work, { id, party }: PartyParams, contact: string): Promise<void> {
    const { row } = await this.changing.beginAsMediator(work, id, 'keep-contact');
    requireImpartial(row);
    requireAll(partyContactRules, await this.parties.find(work, id, party));
    this.contacts.keep(work, party, this.texts.seal(row, placeOf(party), contact));
    await this.changing.finish(work, row, 'keep-contact');
  }

  /** @throws DomainError `not-permitted` for who does not mediate, `not-found` when none is kept, it has ended, or they take no part. */
  async read(work: Work, { id, party }: PartyParams): Promise<PartyContactResponse> {
    const row = await this.processes.behind(work, id);
    requireMediator(work, row);
    requireImpartial(row);
    await this.parties.find(work, id, party);
    work.saw({ kind: 'restorative-contact', id: party, childId: row.childId });
    const sealed = await this.contacts.of(work, party);
    const contact = this.texts.open(row, placeOf(party), sealed ?? null);
    if (contact === null) throw new DomainError('not-found', 'not-found');
    return { contact };
  }
}

/** Who came to answer for the case since is on the side of the child. @throws DomainError `not-permitted`. */
function requireImpartial({ workerId, mediatorId }: KnownProcess): void {
  if (workerId === mediatorId) throw new DomainError('not-permitted', theMediatorIsImpartial.code);
}

const placeOf = (row: string) => ({ table: 'restorative.party_contact', column: 'contact', row }) as const;
