import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { VictimContactResponse, VictimResponse } from '../http/victim.response';
import { IntakeRepository } from '../persistence/intake.repository';
import { VictimRepository } from '../persistence/victim.repository';
import { IntakeTexts } from './intake-texts';
import { RecordVictim } from './record-victim';

/** How a victim is reached: kept and read by inspectors and investigators of the unit alone (BR 11.4). */
@Injectable()
export class ReachVictim {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly victims: VictimRepository,
    private readonly recording: RecordVictim,
    private readonly texts: IntakeTexts,
  ) {}

  async keep(work: Work, id: string, victimId: string, contact: string): Promise<VictimResponse> {
    return this.recording.change(work, id, victimId, async (row) => {
      const seal = this.texts.sealer(work, row, 'victim_contact', victimId);
      this.victims.keepContact(work, victimId, await seal('contact', contact));
      return {};
    });
  }

  /** @throws DomainError `not-found` when none is kept, or not for the actor. */
  async read(work: Work, id: string, victimId: string): Promise<VictimContactResponse> {
    const row = await this.intakes.find(work, id);
    await this.victims.find(work, id, victimId);
    const sealed = await this.victims.contactOf(work, victimId);
    const contact = sealed && this.texts.opener(row)('intake.victim_contact.contact', victimId, sealed);
    if (typeof contact !== 'string') throw new DomainError('not-found', 'not-found');
    return { contact };
  }
}
