import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { type Level, NeedToKnowFacade } from '../../children';
import type { ReferralAction } from '../domain/referral.lifecycle';
import type { Role } from '../../../platform/policy/policy';
import type { ReferralRow } from '../persistence/referral.repository';
import { DECIDERS, PLACERS } from '../policy/referral.policy';

/** A referral before and after an action. */
export interface Moved {
  readonly before: ReferralRow;
  readonly after: ReferralRow;
  /** Until when a refusal can be reviewed. */
  readonly reviewUntil: Date | null;
}

type Share = (work: Work, moved: Moved) => void;

/**
 * Who needs to know after which action: each act opens and closes files in its own transaction.
 * Closing comes last, because an act may end the actor's own sight.
 */
@Injectable()
export class ShareReferral {
  constructor(private readonly needToKnow: NeedToKnowFacade) {}

  after(work: Work, action: ReferralAction, moved: Moved): void {
    this.byAction[action](work, moved);
  }

  /** A new draft is its own unit's. */
  withOwnUnit(work: Work, row: ReferralRow): void {
    const file = { kind: 'referral', id: row.id } as const;
    this.open(work, row, row.referringAgencyId, { file, level: 'record', until: null });
  }

  /** Another authority is addressed: the one that gave the referral back has no more to do with it. */
  afterAmending(work: Work, before: ReferralRow, after: ReferralRow): void {
    if (before.authorityAgencyId === after.authorityAgencyId) return;
    this.closeTo(work, before, before.authorityAgencyId, 'authority-changed');
  }

  private readonly nothing: Share = () => undefined;

  private readonly toAuthority: Share = (work, { after }) => {
    this.openToDecider(work, after, after.authorityAgencyId, null);
  };

  /** The refusal stays open to the authority for as long as it can be reviewed; to a reviewer it opens when asked. */
  private readonly whileReviewable: Share = (work, { before, after, reviewUntil }) => {
    this.openToDecider(work, after, after.authorityAgencyId, reviewUntil);
    this.closeTo(work, before, before.centreAgencyId, 'rescind');
  };

  /** The authority goes on with the reviewer's offer; the centre is asked again when it is taken up. */
  private readonly fromReviewer: Share = (work, moved) => {
    const { before } = moved;
    this.toAuthority(work, moved);
    this.closeTo(work, before, before.centreAgencyId, 'overturn');
    this.closeTo(work, before, before.reviewerAgencyId, 'overturn');
  };

  private readonly toCentre: Share = (work, { after }) => {
    this.openToCentre(work, after);
  };

  private readonly toNewCentre: Share = (work, { before, after }) => {
    this.openToCentre(work, after);
    this.closeTo(work, before, before.centreAgencyId, 'redirect');
  };

  private readonly byAction: Readonly<Record<ReferralAction, Share>> = {
    submit: this.toAuthority,
    resubmit: this.toAuthority,
    withdraw: (work, { before }) => this.closeTo(work, before, before.authorityAgencyId, 'withdraw'),
    expire: (work, { before }) => this.closeTo(work, before, before.authorityAgencyId, 'expire'),
    authorise: this.nothing,
    return: this.nothing,
    refuse: this.whileReviewable,
    rescind: this.whileReviewable,
    overturn: this.fromReviewer,
    'take-up': this.toCentre,
    'child-declines': (work, moved) => this.endWithout(work, moved, 'child-declines'),
    accept: (work, { after }) => this.beginAtTheCentre(work, after),
    waitlist: this.nothing,
    decline: (work, { before }) => this.closeTo(work, before, before.centreAgencyId, 'decline'),
    redirect: this.toNewCentre,
    close: (work, moved) => this.endWithout(work, moved, 'close'),
    protect: this.nothing,
  };

  /** No way to a centre any more: nobody there needs to know, and the authority only while it can be reviewed. */
  private endWithout(work: Work, { before, reviewUntil }: Moved, reason: string): void {
    const text = 'select referrals.end_sight_of_authority($1, $2)';
    work.write({ name: 'end-sight-of-authority', text }, [before.id, reviewUntil]);
    this.closeTo(work, before, before.centreAgencyId, reason);
  }

  /** From now on whoever meets the child learns that a case is open, and that the centre is to be called. */
  private beginAtTheCentre(work: Work, { id, childId, centreAgencyId }: ReferralRow): void {
    const basis = { kind: 'referral', id };
    this.needToKnow.acceptFiles(work, basis);
    if (centreAgencyId !== null)
      this.needToKnow.signalOpenCase(work, { childId, agencyId: centreAgencyId, basis });
  }

  /** Who decides reads what the police recorded only where the referral rests on a charge (Law 919-IIQ). */
  private openToDecider(work: Work, row: ReferralRow, agencyId: string | null, until: Date | null): void {
    if (agencyId === null || agencyId === row.referringAgencyId) return;
    const { id, intakeId, childId } = row;
    const to = (file: Opening['file'], level: Level) =>
      this.open(work, row, agencyId, { file, level, until, forRoles: DECIDERS });
    to({ kind: 'referral', id }, 'record');
    to({ kind: 'child', id: childId }, 'identity');
    if (row.basis === 'diversion') to({ kind: 'intake', id: intakeId }, 'record');
  }

  private openToCentre(work: Work, row: ReferralRow): void {
    if (row.centreAgencyId === null) return;
    for (const file of [
      { kind: 'referral', id: row.id } as const,
      { kind: 'child', id: row.childId } as const,
    ]) {
      this.open(work, row, row.centreAgencyId, {
        file,
        level: 'identity',
        rises: true,
        until: null,
        forRoles: PLACERS,
      });
    }
  }

  private open(work: Work, row: ReferralRow, agencyId: string, what: Opening): void {
    this.needToKnow.openFile(work, {
      childId: row.childId,
      file: what.file,
      grantee: { kind: 'agency', id: agencyId },
      level: what.level,
      levelOnAcceptance: what.rises ? 'record' : undefined,
      basis: { kind: 'referral', id: row.id },
      until: what.until ?? undefined,
      forRoles: what.forRoles,
    });
  }

  /** The referring unit never loses its own referral. */
  private closeTo(work: Work, row: ReferralRow, agencyId: string | null, reason: string): void {
    if (agencyId === null || agencyId === row.referringAgencyId) return;
    this.needToKnow.closeFiles(work, { kind: 'referral', id: row.id }, agencyId, reason);
  }
}

interface Opening {
  readonly file: { readonly kind: 'referral' | 'intake' | 'child'; readonly id: string };
  readonly level: Level;
  /** Whether it rises to the record when the grantee accepts. */
  readonly rises?: boolean;
  /** Who of the agency needs to know: not those of it who refer, or who are on no case team. */
  readonly forRoles?: readonly Role[];
  readonly until: Date | null;
}
