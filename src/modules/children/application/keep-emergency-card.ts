import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { requireMatch } from '../../../platform/http/etag';
import type { Work } from '../../../platform/persistence/work';
import { EMERGENCY_CARD_KEPT } from '../contract';
import { emergencyCardRules } from '../domain/emergency-card.rules';
import { tidyName } from '../domain/told-identity';
import type { EmergencyCardRequest } from '../http/emergency-card.requests';
import { showKeptCard, type KeptCardResponse } from '../http/emergency-card.response';
import { ChildRepository } from '../persistence/child.repository';
import { EmergencyCardEntity } from '../persistence/emergency-card.entity';
import { EmergencyCardRepository } from '../persistence/emergency-card.repository';
import { CheckCodes } from './check-codes';
import { ChildVault } from './child-vault';
import { EmergencyCardTexts } from './emergency-card-texts';

/** Records the emergency card of a child, and tells it anew; the earlier versions stay. */
@Injectable()
export class KeepEmergencyCard {
  constructor(
    private readonly children: ChildRepository,
    private readonly cards: EmergencyCardRepository,
    private readonly vault: ChildVault,
    private readonly texts: EmergencyCardTexts,
    private readonly codes: CheckCodes,
  ) {}

  /** @throws DomainError `duplicate` when the child has one: then it is amended. */
  async add(work: Work, childId: string, told: EmergencyCardRequest): Promise<KeptCardResponse> {
    const version = await this.versionOf(work, childId);
    if (version > 0) throw new DomainError('duplicate', 'emergency-card.already-there');
    return this.keep(work, childId, { version: 1, told });
  }

  /** @throws DomainError `not-found` when there is none, `changed-since` when another version holds. */
  async amend(work: Work, childId: string, told: EmergencyCardRequest): Promise<KeptCardResponse> {
    const version = await this.versionOf(work, childId);
    if (version === 0) throw new DomainError('not-found', 'not-found');
    requireMatch(work.facts.ifMatch, version);
    return this.keep(work, childId, { version: version + 1, told });
  }

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  private async versionOf(work: Work, childId: string): Promise<number> {
    const { rank } = await this.children.find(work, childId);
    if (rank < 3) throw new DomainError('not-permitted', 'child.record-not-held');
    return this.cards.lockVersion(work, childId);
  }

  private async keep(
    work: Work,
    childId: string,
    { version, told }: { version: number; told: EmergencyCardRequest },
  ): Promise<KeptCardResponse> {
    await this.check(work, told);
    const id = newId();
    const key = await this.vault.keyOf(work, childId);
    const row: EmergencyCardEntity = {
      ...{ id, childId, version, selfHarmRisk: told.selfHarmRisk, languages: told.languages },
      ...this.texts.seal(key, id, textsOf(told)),
      ...{ reviewedAt: new Date(told.reviewedAt), backDatingReason: told.backDatingReason ?? null },
      ...{ recordedBy: work.actor.accountId, agencyId: work.actor.agencyId, recordedAt: work.now },
    };
    work.insert(EmergencyCardEntity, row);
    work.saw({ kind: 'emergency-card', id, version, childId });
    work.emit({ type: EMERGENCY_CARD_KEPT, subject: { kind: 'child', id: childId }, facts: { version } });
    return showKeptCard(row);
  }

  private async check(work: Work, told: EmergencyCardRequest): Promise<void> {
    const { selfHarmRisk, contacts, languages, reviewedAt, backDatingReason = null } = told;
    await this.codes.require(work, 'self-harm-risks', selfHarmRisk, '/selfHarmRisk');
    for (const [at, { relation }] of contacts.entries())
      await this.codes.require(work, 'emergency-contact-relations', relation, `/contacts/${at}/relation`);
    for (const [at, code] of languages.entries())
      await this.codes.require(work, 'languages', code, `/languages/${at}`);
    if (backDatingReason !== null)
      await this.codes.require(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    requireAll(emergencyCardRules, { reviewedAt: new Date(reviewedAt), now: work.now, backDatingReason });
  }
}

const textsOf = (told: EmergencyCardRequest) => ({
  medication: told.medication ?? null,
  allergies: told.allergies ?? null,
  conditions: told.conditions ?? null,
  selfHarmNote: told.selfHarmNote ?? null,
  communication: told.communication ?? null,
  contacts: told.contacts.map(({ name, phone, relation }) => ({ name: tidyName(name), phone, relation })),
});
