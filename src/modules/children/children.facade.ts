import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { AttachCandidate } from './application/attach-candidate';
import { Corrections, type FollowsCorrections } from './application/follow-corrections';
import { ReadIdentity } from './application/read-identity';
import { RegisterChild } from './application/register-child';
import type { ChildLabel } from './contract';
import type { NewChildRequest } from './http/child.requests';
import { ageAt, type AgeRange } from './domain/age-at';
import type { BirthDateCertainty } from './domain/birth-date';
import { lastsAChildUntil } from './domain/comes-of-age';
import type { Identity } from './domain/identity';
import { ChildRepository } from './persistence/child.repository';
import { ChildVault, type ContentSeal } from './application/child-vault';
import type { Place } from './vault/field-cipher';

/** An age with what it rests on. */
export interface KnownAge extends AgeRange {
  readonly certainty: BirthDateCertainty;
  readonly identityVersion: number;
}

/** What other modules may ask and tell about children. */
@Injectable()
export class ChildrenFacade {
  constructor(
    private readonly children: ChildRepository,
    private readonly identities: ReadIdentity,
    private readonly vault: ChildVault,
    private readonly candidates: AttachCandidate,
    private readonly corrections: Corrections,
    private readonly registering: RegisterChild,
  ) {}

  /** The labels of those children that the actor may see. */
  async labels(work: Work, ids: readonly string[]): Promise<Map<string, ChildLabel>> {
    if (ids.length === 0) return new Map();
    const labels = await this.children.labels(work, ids);
    return new Map(labels.map((label) => [label.childId, label]));
  }

  /**
   * Registers a child whom nobody knows, with a stated purpose and without a search before; answers the id.
   *
   * @throws DomainError `duplicate` when a like child is known: then a person has to look.
   */
  async registerAtOnce(work: Work, request: Omit<NewChildRequest, 'searchToken'>): Promise<string> {
    return this.registering.addAtOnce(work, request);
  }

  /** @throws DomainError `invalid` when the child does not exist for the actor. */
  async require(work: Work, childId: string, pointer = '/childId'): Promise<ChildLabel> {
    const [label] = await this.children.labels(work, [childId]);
    if (!label) throw notUsable(pointer);
    return label;
  }

  /** @throws DomainError `invalid` when the actor may not know the birth date, or it lies after the day. */
  async ageOn(work: Work, childId: string, day: LocalDate): Promise<KnownAge> {
    const birth = await this.identities.birth(work, childId);
    if (!birth) throw notUsable('/childId');
    const { birthDate, identityVersion } = birth;
    return { ...ageAt(birthDate, day), certainty: birthDate.certainty, identityVersion };
  }

  /** The day of the eighteenth birthday; null when the actor may not know it, or nobody does. */
  async comesOfAgeOn(work: Work, childId: string): Promise<LocalDate | null> {
    const birth = await this.identities.birth(work, childId);
    return birth ? lastsAChildUntil(birth.birthDate) : null;
  }

  /** Who the child is, or undefined when the actor may not know. */
  async identity(work: Work, childId: string): Promise<Identity | undefined> {
    return this.identities.read(work, childId);
  }

  /** @throws DomainError `not-permitted` when the actor holds no file of the child. */
  async sealText(work: Work, childId: string, place: Place, text: string): Promise<Buffer> {
    return this.vault.seal(await this.vault.keyOf(work, childId), place, text);
  }

  /** @throws DomainError `not-permitted` when the actor holds no file of the child. */
  async openText(work: Work, childId: string, place: Place, sealed: Buffer): Promise<string> {
    return this.vault.open(await this.vault.keyOf(work, childId), place, sealed);
  }

  /** For what is no text, such as a scan. @throws DomainError `not-permitted` when the actor holds no file of the child. */
  async contentSeal(work: Work, childId: string): Promise<ContentSeal> {
    return this.vault.contentSeal(await this.vault.keyOf(work, childId));
  }

  /** For rows that were read together with the wrapped key (`children.child_label`). */
  sealTextWith(wrappedKey: Buffer, childId: string, place: Place, text: string): Buffer {
    return this.vault.seal(this.vault.dataKey(wrappedKey, childId), place, text);
  }

  /** For rows that were read together with the wrapped key (`children.child_label`). */
  openTextWith(wrappedKey: Buffer, childId: string, place: Place, sealed: Buffer): string {
    return this.vault.open(this.vault.dataKey(wrappedKey, childId), place, sealed);
  }

  /**
   * Attaches a new intake to a candidate of one's own search; answers which child it is.
   *
   * @throws DomainError `invalid` when the token is not this person's, is too old, or has no such candidate.
   */
  async attachCandidate(
    work: Work,
    searchToken: string,
    candidate: number,
    intakeId: string,
  ): Promise<string> {
    return this.candidates.attach(work, searchToken, candidate, intakeId);
  }

  /**
   * The child to whom a new intake belongs: the one that is named, or the kept one when that was merged.
   *
   * @throws DomainError `invalid` when the child does not exist for the actor.
   */
  async attachChild(work: Work, childId: string, intakeId: string): Promise<string> {
    await this.require(work, childId);
    return this.candidates.attachHeld(work, childId, intakeId);
  }

  /** The actor's agency has no intake of the child any more: what it was told for its intakes closes. */
  detachIntakes(work: Work, childId: string, reason: string): void {
    this.candidates.detach(work, childId, reason);
  }

  /** Registers what must happen in the same transaction when a birth date is corrected. */
  followCorrections(listener: FollowsCorrections): void {
    this.corrections.follow(listener);
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'reference-not-usable', { fields: [{ pointer, code: 'reference-not-usable' }] });
