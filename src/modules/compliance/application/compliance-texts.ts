import { Injectable } from '@nestjs/common';
import { ChildTextsFacade, type KeyOfChild } from '../../children';

/** Where words about what is done of an order stand. */
const TABLES = {
  place: 'compliance.ledger_line',
  on_spot: 'compliance.ledger_line',
  day_words: 'compliance.ledger_line',
  child_words: 'compliance.appointment',
  words: 'compliance.condition_standing',
} as const;
export type ComplianceText = keyof typeof TABLES;

/** Seals and opens what is told in words about what is done of an order, under the key of the child. */
@Injectable()
export class ComplianceTexts {
  constructor(private readonly texts: ChildTextsFacade) {}

  /** Null where nothing was said. */
  sealAny(of: KeyOfChild, column: ComplianceText, row: string, text: string | undefined): Buffer | null {
    return this.texts.sealAny(of, { table: TABLES[column], column, row }, text);
  }

  /** Null where there is none, or the actor does not hold the key. */
  open(of: KeyOfChild, column: ComplianceText, row: string, sealed: Buffer | null): string | null {
    return this.texts.open(of, { table: TABLES[column], column, row }, sealed);
  }
}
