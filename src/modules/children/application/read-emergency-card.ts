import { Injectable } from '@nestjs/common';
import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { showEmergencyCard, type EmergencyCardResponse } from '../http/emergency-card.response';
import { EmergencyCardRepository } from '../persistence/emergency-card.repository';
import { ChildVault } from './child-vault';
import { EmergencyCardTexts } from './emergency-card-texts';

/** A look at what must be known at once of a child that one has in one's hands (CRC 24). */
@Injectable()
export class ReadEmergencyCard {
  constructor(
    private readonly cards: EmergencyCardRepository,
    private readonly vault: ChildVault,
    private readonly texts: EmergencyCardTexts,
  ) {}

  /** @throws DomainError `malformed` without a stated purpose; `not-found` without a card or without the child. */
  async read(work: Work, childId: string): Promise<EmergencyCardResponse> {
    requirePurpose(work);
    const row = await this.cards.look(work, childId);
    return showEmergencyCard(row, this.texts.open(this.vault.dataKey(row.wrappedKey, childId), row));
  }
}
