import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import type { AgeReading } from '../domain/age-assessment';
import type { AgeAssessmentEntity } from '../persistence/age-assessment.entity';
import type { Place } from '../vault/field-cipher';
import { ChildVault } from './child-vault';

/** What of an assessment is sealed, in clear. */
export interface OpenedAssessment {
  readonly reading: Omit<AgeReading, 'marginMonths'>;
  readonly findings: string;
  readonly documentNumber: string | null;
}

type ToldAssessment = OpenedAssessment['reading'] & {
  readonly findings: string;
  readonly documentNumber?: string;
};

/** Seals and opens what an assessment of age says, under the key of the child. */
@Injectable()
export class AgeAssessmentTexts {
  constructor(private readonly vault: ChildVault) {}

  async seal(work: Work, { id, childId }: { id: string; childId: string }, told: ToldAssessment) {
    const key = await this.vault.keyOf(work, childId);
    const { earliestBirthDay, latestBirthDay, findings, documentNumber } = told;
    const days = JSON.stringify([earliestBirthDay, latestBirthDay]);
    return {
      birthDays: this.vault.seal(key, placeOf('birth_days', id), days),
      findings: this.vault.seal(key, placeOf('findings', id), findings),
      documentNumber:
        documentNumber === undefined
          ? null
          : this.vault.seal(key, placeOf('document_number', id), documentNumber),
    };
  }

  async open(work: Work, row: AgeAssessmentEntity): Promise<OpenedAssessment> {
    const key = await this.vault.keyOf(work, row.childId);
    const days = this.vault.open(key, placeOf('birth_days', row.id), row.birthDays);
    const [earliestBirthDay, latestBirthDay] = JSON.parse(days) as [LocalDate, LocalDate];
    return {
      reading: { earliestBirthDay, latestBirthDay },
      findings: this.vault.open(key, placeOf('findings', row.id), row.findings),
      documentNumber:
        row.documentNumber && this.vault.open(key, placeOf('document_number', row.id), row.documentNumber),
    };
  }
}

const placeOf = (column: string, row: string): Place => ({ table: 'children.age_assessment', column, row });
