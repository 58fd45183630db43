import { Injectable } from '@nestjs/common';
import { ChildTextsFacade, type KeyOfChild } from '../../children';

/** Where words about an order stand. */
const TABLES = {
  summary: 'sentencing.order_file',
  reasons: 'sentencing.order_file',
  note: 'sentencing.order_transition',
  child_words: 'sentencing.order_transition',
  words: 'sentencing.order_condition',
  place_words: 'sentencing.order_condition',
  interval_note: 'sentencing.order_interval',
} as const;
export type OrderText = keyof typeof TABLES;

/** Seals and opens what is told in words about an order, under the key of the child. */
@Injectable()
export class OrderTexts {
  constructor(private readonly texts: ChildTextsFacade) {}

  seal(of: KeyOfChild, column: OrderText, row: string, text: string): Buffer {
    return this.texts.seal(of, { table: TABLES[column], column, row }, text);
  }

  /** The same of what may be left out. */
  sealAny(of: KeyOfChild, column: OrderText, row: string, text: string | undefined): Buffer | null {
    return this.texts.sealAny(of, { table: TABLES[column], column, row }, text);
  }

  /** Null where there is none, or the actor does not hold the key. */
  open(of: KeyOfChild, column: OrderText, row: string, sealed: Buffer | null): string | null {
    return this.texts.open(of, { table: TABLES[column], column, row }, sealed);
  }
}
