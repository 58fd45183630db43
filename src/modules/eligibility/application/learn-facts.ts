import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { ConsentStanding, EvidenceStanding, LegalHelpStanding } from '../domain/facts';

/** Which file a source is asked about. */
export interface AskedFile {
  readonly intakeId: string;
  readonly childId: string;
}

/** A file of another module that told something. */
export interface TellingFile {
  readonly kind: 'referral';
  readonly id: string;
  /** Is what it tells for the agency of the actor alone, of all who hold it? */
  readonly onlyToOwnAgency: boolean;
}

/** What a higher module knows of a file; what it leaves out it does not know. Codes and numbers only. */
export interface ContributedFacts {
  /** The file that tells all but the placements: who does not hold it learns none of it. */
  readonly file?: TellingFile;
  /** The evidence of all acts together, for acts that nobody assessed one by one. */
  readonly evidence?: { readonly standing: EvidenceStanding; readonly at: Date };
  readonly admission?: {
    readonly recordedAt: Date;
    readonly freely: boolean;
    readonly lawyerPresent: boolean;
  };
  readonly consents?: {
    readonly child?: ConsentStanding;
    readonly representative?: ConsentStanding;
  };
  readonly legalHelp?: LegalHelpStanding;
  /** How many children each centre helps now, by agency. */
  readonly placements?: Readonly<Record<string, number>>;
}

/** Asked inside the transaction of the check, with what the actor may see. */
export type FactSource = (work: Work, about: AskedFile) => Promise<ContributedFacts>;

/** The higher modules that know facts which the modules below do not. */
@Injectable()
export class FactSources {
  private readonly sources: FactSource[] = [];

  learnFrom(source: FactSource): void {
    this.sources.push(source);
  }

  /** All that the sources know; of what two know, the later registered is believed. */
  async ask(work: Work, about: AskedFile): Promise<ContributedFacts> {
    const told = await Promise.all(this.sources.map((source) => source(work, about)));
    return told.reduce<ContributedFacts>(
      (all, one) => ({
        ...all,
        ...one,
        consents: { ...all.consents, ...one.consents },
        placements: { ...all.placements, ...one.placements },
      }),
      {},
    );
  }
}
