import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Role } from '../../../platform/policy/policy';
import { CHILD_REGISTERED } from '../contract';
import { initialsOf } from '../domain/child-label';
import { readToldIdentity } from '../domain/told-identity';
import type { NewChildRequest } from '../http/child.requests';
import { ChildEntity } from '../persistence/child.entity';
import { NeedToKnowRepository } from '../persistence/need-to-know.repository';
import { CheckCodes } from './check-codes';
import { type Candidate, FindCandidates } from './find-candidates';
import { KeepIdentity } from './keep-identity';
import { UNKNOWN_BIRTH_DATE, type KnownIdentity } from './identity-vault';
import { SearchTokens } from './search-tokens';

/** A child as somebody tells it. */
export type ToldChild = Omit<NewChildRequest, 'searchToken'>;

/** Registers a child after a search that showed nobody who is that child. */
@Injectable()
export class RegisterChild {
  constructor(
    private readonly searches: SearchTokens,
    private readonly finding: FindCandidates,
    private readonly codes: CheckCodes,
    private readonly keeping: KeepIdentity,
    private readonly register: NeedToKnowRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` for what cannot be right; `duplicate` when a like child appeared since the search. */
  async add(work: Work, request: NewChildRequest): Promise<string> {
    const identity = this.identityOf(work, request);
    const searched = this.searches.requireSearched(work, request.searchToken, identity);
    return this.keep(work, request, identity, searched.candidates);
  }

  /**
   * Registers without a search before: whoever is like a known child is refused, and has to look.
   *
   * @throws DomainError `malformed` without a stated purpose; `duplicate` when a like child is known.
   */
  async addAtOnce(work: Work, request: Omit<NewChildRequest, 'searchToken'>): Promise<string> {
    requirePurpose(work);
    return this.keep(work, request, this.identityOf(work, request), []);
  }

  /** @throws DomainError `invalid` where it could not be registered as it is told. */
  async check(work: Work, request: ToldChild): Promise<void> {
    this.identityOf(work, request);
    await this.codes.circumstances(work, request);
  }

  /** The children whom the actor holds already and who may be this one. */
  async alike(work: Work, request: ToldChild): Promise<Candidate[]> {
    const found = await this.finding.find(work, this.identityOf(work, request));
    return found.filter(({ row }) => row.own);
  }

  /**
   * Registers a child from paper, beside whatever others have. Of the children whom the actor holds `known` were looked at.
   *
   * @throws DomainError `duplicate` when another one of them is like this child.
   */
  async addFromPaper(work: Work, request: ToldChild, known: readonly string[]): Promise<string> {
    const identity = this.identityOf(work, request);
    const found = await this.finding.findAlone(work, identity);
    if (found.some(({ row }) => row.own && !known.includes(row.childId)))
      throw new DomainError('duplicate', 'child.search-outdated');
    return this.write(work, request, identity);
  }

  private async keep(
    work: Work,
    request: NewChildRequest,
    identity: KnownIdentity,
    shown: readonly string[],
  ): Promise<string> {
    await this.codes.circumstances(work, request);
    await this.refuseNewcomers(work, identity, shown);
    return this.write(work, request, identity);
  }

  private async write(work: Work, request: ToldChild, identity: KnownIdentity): Promise<string> {
    const id = newId();
    const basis = { kind: 'child', id } as const;
    const grantee = { kind: 'agency', id: work.actor.agencyId } as const;
    const forRoles = needingToKnow(work);
    this.register.open(work, { childId: id, file: basis, grantee, forRoles, level: 'record', basis });
    work.insert(ChildEntity, await this.rowOf(work, id, request, identity));
    this.keeping.keepNew(work, id, identity);
    work.saw({ kind: 'child', id, version: 1, childId: id });
    const facts = { agencyId: work.actor.agencyId };
    work.emit({ type: CHILD_REGISTERED, subject: { kind: 'child', id }, facts });
    return id;
  }

  private identityOf(work: Work, request: ToldChild): KnownIdentity {
    const today = localDateIn(this.settings.timeZone, work.now);
    const told = readToldIdentity(request, today, this.settings.identityNumberPattern);
    return {
      ...told,
      birthDate: told.birthDate ?? UNKNOWN_BIRTH_DATE,
      address: request.address ?? null,
      contact: request.contact ?? null,
    };
  }

  /** Whoever registers twice with one search, or is overtaken by a colleague, must look again. */
  private async refuseNewcomers(
    work: Work,
    identity: KnownIdentity,
    shown: readonly string[],
  ): Promise<void> {
    const found = await this.finding.findAlone(work, identity);
    if (found.some(({ row }) => !shown.includes(row.childId))) {
      throw new DomainError('duplicate', 'child.search-outdated');
    }
  }

  private async rowOf(
    work: Work,
    id: string,
    request: ToldChild,
    identity: KnownIdentity,
  ): Promise<ChildEntity> {
    const number = await nextNumber(work);
    const { sex, district, disability, status, languages, interpreter } = request;
    return {
      ...{ id, number, initials: initialsOf(identity) },
      ...{ sex, district, disability, status, languages, interpreter },
      birthDateCertainty: identity.birthDate.certainty,
      identityVersion: 1,
      registeredBy: work.actor.accountId,
      registeringAgencyId: work.actor.agencyId,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
  }
}

/** At a centre those on no team of the child see nothing of it; elsewhere a child is its unit's. */
const needingToKnow = ({ actor }: Work): Role[] | undefined =>
  actor.roles.includes('centre-coordinator') ? ['centre-coordinator'] : undefined;

async function nextNumber(work: Work): Promise<string> {
  const [row] = await work.query<{ number: string }>(`select platform.public_number('C') as number`);
  if (!row) throw new Error('no public number');
  return row.number;
}
