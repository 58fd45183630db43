import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { ConsentStandings, type AskedConsent } from './application/consent-standings';
import { ConsentFiles, type TellsGivenUp } from './application/consent-files';
import { ConsentFollowers, type FollowsConsents } from './application/follow-consents';
import { KnowCustody, type TellsCustody } from './application/know-custody';
import type { ConsentStanding, FileOfChild, SaidOfFile } from './contract';

/** What other modules may ask and tell about consents. */
@Injectable()
export class ConsentsFacade {
  constructor(
    private readonly standings: ConsentStandings,
    private readonly followers: ConsentFollowers,
    private readonly custody: KnowCustody,
    private readonly files: ConsentFiles,
  ) {}

  /** How consent to a purpose of a file stands now, of the child and of the representatives. */
  async standing(work: Work, asked: AskedConsent): Promise<ConsentStanding> {
    return this.standings.standing(work, asked);
  }

  /** The same of the first of these files about which the child said something; of the last one where it said nothing. */
  async firstStanding(
    work: Work,
    { childId, purpose }: Omit<AskedConsent, 'file'>,
    files: readonly [FileOfChild, ...FileOfChild[]],
  ): Promise<ConsentStanding> {
    const [file, ...others] = files;
    const standing = await this.standing(work, { childId, purpose, file });
    const [next, ...rest] = others;
    if (standing.child.standing !== 'none' || next === undefined) return standing;
    return this.firstStanding(work, { childId, purpose }, [next, ...rest]);
  }

  /**
   * What was said about a file: ids, codes and instants, nothing when the actor may not see it; and how that counts for a
   * purpose, whatever the age of the child.
   */
  async said(work: Work, file: FileOfChild, purpose: string): Promise<SaidOfFile> {
    return this.standings.said(work, file, purpose);
  }

  /** What is said about the file in the address of a route is asked with the opening of the work. */
  foresee(permission: string, kind: FileOfChild['kind']): void {
    this.standings.foresee(permission, kind);
  }

  /** Registers what must happen in the same transaction when a consent changes. */
  follow(listener: FollowsConsents): void {
    this.followers.follow(listener);
  }

  /** Registers who knows whether a child was held at an instant: what counts in freedom only is refused then. */
  learnOfCustody(teller: TellsCustody): void {
    this.custody.learnFrom(teller);
  }

  /** Registers who knows whether a file of this kind was given up: nobody consents to such a one. */
  learnOfFiles(kind: FileOfChild['kind'], teller: TellsGivenUp): void {
    this.files.learnFrom(kind, teller);
  }
}
