import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { unlinkRules } from '../domain/co-participant.rules';
import type { UnlinkCoParticipantRequest } from '../http/co-participant.requests';
import { showCounts, type CoParticipantCountsResponse } from '../http/co-participant.response';
import { CoParticipantRepository } from '../persistence/co-participant.repository';
import { IntakeRepository } from '../persistence/intake.repository';
import { CheckCode } from './check-code';
import { LINKS_OPEN } from './link-co-participants';

/**
 * Takes back that somebody took part in the same event: they leave it alone, and the others stay together. The row is
 * kept; neither intake changes by it (CRC 40(2)(b)(vii); BR 8).
 */
@Injectable()
export class UnlinkCoParticipant {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly participants: CoParticipantRepository,
    private readonly codes: CheckCode,
  ) {}

  async unlink(
    work: Work,
    id: string,
    { intakeId, caseNumber, reasonCode }: UnlinkCoParticipantRequest,
  ): Promise<CoParticipantCountsResponse> {
    await this.codes.check(work, 'unlink-reasons', reasonCode, '/reasonCode');
    await this.participants.lock(work);
    const row = await this.intakes.findOwnToChange(work, id);
    this.intakes.requireState(row, LINKS_OPEN);
    requireAll(unlinkRules, { hasIntake: intakeId !== undefined, hasCaseNumber: caseNumber !== undefined });
    const linked = await this.participants.otherOf(work, id, { intakeId, caseNumber });
    if (linked === undefined) throw notLinked(intakeId === undefined ? '/caseNumber' : '/intakeId');
    if (intakeId !== undefined) await this.intakes.find(work, intakeId);
    this.participants.takeBack(work, linked, reasonCode);
    return showCounts(await this.participants.counts(work, id));
  }
}

/** One that was never linked, of another unit, or not there: all the same answer. */
const notLinked = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
