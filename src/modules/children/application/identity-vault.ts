import { Injectable } from '@nestjs/common';
import type { BirthDate } from '../domain/birth-date';
import type { Identity } from '../domain/identity';
import type { IdentityEntity } from '../persistence/identity.entity';
import { ChildVault } from './child-vault';
import type { DataKey, Place } from '../vault/field-cipher';

/** An identity with where the child lives and can be reached. */
export interface KnownIdentity extends Identity {
  readonly birthDate: BirthDate;
  readonly patronymic: string | null;
  readonly identityNumber: string | null;
  readonly address: string | null;
  readonly contact: string | null;
}

export const UNKNOWN_BIRTH_DATE: BirthDate = { certainty: 'unknown', earliest: null, latest: null };

/** The columns of an identity that are sealed. */
type SealedIdentity = Omit<IdentityEntity, 'foldingVersion'>;

type NameParts = Pick<KnownIdentity, 'givenName' | 'familyName' | 'patronymic'>;

/** Turns an identity into the sealed columns of its row, and back. */
@Injectable()
export class IdentityVault {
  constructor(private readonly vault: ChildVault) {}

  seal(key: DataKey, childId: string, identity: KnownIdentity): SealedIdentity {
    const sealed = (column: string, text: string): Buffer =>
      this.vault.seal(key, placeOf(column, childId), text);
    const sealedOrNull = (column: string, text: string | null): Buffer | null =>
      text === null ? null : sealed(column, text);
    return {
      childId,
      name: sealed('name', nameText(identity)),
      birthDate: sealed('birth_date', birthDateText(identity.birthDate)),
      identityNumber: sealedOrNull('identity_number', identity.identityNumber),
      address: sealedOrNull('address', identity.address),
      contact: sealedOrNull('contact', identity.contact),
    };
  }

  /** @throws VaultError when a column was changed or moved. */
  open(key: DataKey, row: SealedIdentity): KnownIdentity {
    const opened = (column: string, sealed: Buffer | null): string | null =>
      sealed === null ? null : this.vault.open(key, placeOf(column, row.childId), sealed);
    return {
      ...readName(opened('name', row.name)),
      birthDate: this.birthDate(key, row),
      identityNumber: opened('identity_number', row.identityNumber),
      address: opened('address', row.address),
      contact: opened('contact', row.contact),
    };
  }

  /** The birth date alone, for who has no need of the name. */
  birthDate(key: DataKey, { childId, birthDate }: Pick<IdentityEntity, 'childId' | 'birthDate'>): BirthDate {
    if (birthDate === null) return UNKNOWN_BIRTH_DATE;
    return JSON.parse(this.vault.open(key, placeOf('birth_date', childId), birthDate)) as BirthDate;
  }
}

export const nameText = ({ givenName, familyName, patronymic }: NameParts): string =>
  JSON.stringify([givenName, familyName, patronymic]);

export const birthDateText = ({ certainty, earliest, latest }: BirthDate): string =>
  JSON.stringify({ certainty, earliest, latest });

/** The name out of the text in which it is sealed. */
export function readName(text: string | null): NameParts {
  const [givenName, familyName, patronymic] = JSON.parse(text ?? '["","",null]') as [
    string,
    string,
    string | null,
  ];
  return { givenName, familyName, patronymic };
}

const placeOf = (column: string, row: string): Place => ({ table: 'children.identity', column, row });
