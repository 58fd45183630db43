import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChildTextsFacade, type KeyOfChild, type SealedPlace } from '../../children';

/** Where words of a report stand. */
const TABLES = {
  question: 'court_reports.pre_decision_report',
  draft: 'court_reports.pre_decision_report',
} as const;
export type ReportText = keyof typeof TABLES;

/** Which tables keep reports as they were told. */
export type KeptIn = 'pre_decision_edition' | 'order_report';

/** What is kept of a report as it was handed in; none once the child went to protection. */
export interface KeptContent {
  readonly id: string;
  readonly content: Buffer | null;
  readonly contentHash: string | null;
}

/** Seals and opens what is told of a child in a report, under the key of the child. */
@Injectable()
export class ReportTexts {
  constructor(private readonly texts: ChildTextsFacade) {}

  sealAny(of: KeyOfChild, column: ReportText, row: string, text: string | undefined): Buffer | null {
    return this.texts.sealAny(of, { table: TABLES[column], column, row }, text);
  }

  /** Null where there is none, or the actor does not hold the key. */
  open(of: KeyOfChild, column: ReportText, row: string, sealed: Buffer | null): string | null {
    return this.texts.open(of, { table: TABLES[column], column, row }, sealed);
  }

  /** What is told, as it is kept: sealed, with a hash by which somebody can tell later that it says what it said. */
  keep(of: KeyOfChild, row: string, content: object, kept: KeptIn) {
    const told = JSON.stringify(content);
    return { content: this.texts.seal(of, placeOf(kept, row), told), contentHash: hashOf(told) };
  }

  /** What was kept; null to who does not hold the key. @throws Error where it is not what was kept by its hash. */
  kept(of: KeyOfChild, { id, content, contentHash }: KeptContent, kept: KeptIn): unknown {
    const told = this.texts.open(of, placeOf(kept, id), content);
    if (told === null) return null;
    if (hashOf(told) !== contentHash) throw new Error('A report does not say what it said');
    return JSON.parse(told) as unknown;
  }
}

const placeOf = (kept: KeptIn, row: string): SealedPlace => ({
  table: `court_reports.${kept}`,
  ...{ column: 'content', row },
});

const hashOf = (told: string): string => createHash('sha256').update(told).digest('hex');
