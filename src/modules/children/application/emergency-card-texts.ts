import { Injectable } from '@nestjs/common';
import type { EmergencyContact, EmergencyTexts } from '../domain/emergency-card';
import type { EmergencyCardEntity } from '../persistence/emergency-card.entity';
import type { DataKey, Place } from '../vault/field-cipher';
import { ChildVault } from './child-vault';

const COLUMNS = {
  medication: 'medication',
  allergies: 'allergies',
  conditions: 'conditions',
  selfHarmNote: 'self_harm_note',
  communication: 'communication',
} as const;

type Words = keyof typeof COLUMNS;
type SealedTexts = Pick<EmergencyCardEntity, Words | 'contacts'>;

/** Seals and opens the words of an emergency card under the key of the child. */
@Injectable()
export class EmergencyCardTexts {
  constructor(private readonly vault: ChildVault) {}

  seal(key: DataKey, row: string, texts: EmergencyTexts): SealedTexts {
    const seal = (name: Words) => {
      const text = texts[name];
      return text === null ? null : this.vault.seal(key, placeOf(COLUMNS[name], row), text);
    };
    return {
      ...{ medication: seal('medication'), allergies: seal('allergies'), conditions: seal('conditions') },
      ...{ selfHarmNote: seal('selfHarmNote'), communication: seal('communication') },
      contacts: this.vault.seal(key, placeOf('contacts', row), JSON.stringify(texts.contacts)),
    };
  }

  open(key: DataKey, row: SealedTexts & { readonly id: string }): EmergencyTexts {
    const open = (name: Words) => {
      const sealed = row[name];
      return sealed && this.vault.open(key, placeOf(COLUMNS[name], row.id), sealed);
    };
    const contacts = this.vault.open(key, placeOf('contacts', row.id), row.contacts);
    return {
      ...{ medication: open('medication'), allergies: open('allergies'), conditions: open('conditions') },
      ...{ selfHarmNote: open('selfHarmNote'), communication: open('communication') },
      contacts: JSON.parse(contacts) as EmergencyContact[],
    };
  }
}

const placeOf = (column: string, row: string): Place => ({ table: 'children.emergency_card', column, row });
