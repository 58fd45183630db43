import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { coParticipantRules, linkRules } from '../domain/co-participant.rules';
import type { CoParticipantRequest } from '../http/co-participant.requests';
import { showCounts, type CoParticipantCountsResponse } from '../http/co-participant.response';
import { CoParticipantRepository } from '../persistence/co-participant.repository';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';

/** While it is told who else took part. */
export const LINKS_OPEN = ['drafted', 'registered', 'decided'] as const;

/**
 * Records who else took part in what happened. Neither intake changes by it, so that the file of one child says nothing
 * of another (CRC 40(2)(b)(vii); BR 8).
 */
@Injectable()
export class LinkCoParticipants {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly participants: CoParticipantRepository,
  ) {}

  async link(work: Work, id: string, request: CoParticipantRequest): Promise<CoParticipantCountsResponse> {
    const { kind, intakeId, caseNumber, count } = request;
    await this.participants.lock(work);
    const row = await this.intakes.findOwnToAdd(work, id, LINKS_OPEN);
    requireAll(coParticipantRules, {
      kind,
      hasIntake: intakeId !== undefined,
      hasCaseNumber: caseNumber !== undefined,
      hasCount: count !== undefined,
    });
    if (intakeId !== undefined) await this.linkIntake(work, row, intakeId);
    if (caseNumber !== undefined) await this.addAdult(work, id, caseNumber);
    if (count !== undefined) this.participants.countNotMet(work, await this.eventOf(work, id), count);
    return showCounts(await this.participants.counts(work, id));
  }

  private async linkIntake(work: Work, row: IntakeRow, otherId: string): Promise<void> {
    const other = await this.otherOf(work, otherId);
    requireAll(linkRules, { isSameChild: other.childId === row.childId });
    const into = await this.eventOf(work, row.id);
    const from = await this.participants.eventOf(work, otherId);
    if (from === into) return;
    await this.participants.requireRoom(work, from === undefined ? [into] : [into, from]);
    if (from === undefined) this.participants.add(work, into, { intakeId: otherId, caseNumber: null });
    else this.participants.join(work, into, from);
  }

  private async addAdult(work: Work, id: string, caseNumber: string): Promise<void> {
    const eventId = await this.eventOf(work, id);
    if (await this.participants.hasCase(work, eventId, caseNumber)) return;
    await this.participants.requireRoom(work, [eventId]);
    this.participants.add(work, eventId, { intakeId: null, caseNumber });
  }

  private async eventOf(work: Work, id: string): Promise<string> {
    return (await this.participants.eventOf(work, id)) ?? this.participants.begin(work, id);
  }

  /** One that the actor does not see, of another unit, or closed: all the same answer. */
  private async otherOf(work: Work, id: string): Promise<IntakeRow> {
    try {
      return await this.intakes.findOwnToAdd(work, id, LINKS_OPEN);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError('invalid', 'fields-invalid', {
        fields: [{ pointer: '/intakeId', code: 'reference-not-usable' }],
      });
    }
  }
}
