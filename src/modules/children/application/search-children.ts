import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import type { Identity } from '../domain/identity';
import { readToldIdentity } from '../domain/told-identity';
import { showAgencyToAsk } from '../http/agency-to-ask.response';
import type { OpenCaseResponse } from '../http/open-case.response';
import type { SearchChildrenRequest } from '../http/search.requests';
import type { CandidateResponse, ChildSearchResponse, OwnCandidateResponse } from '../http/search.response';
import { FindCandidates, type Candidate } from './find-candidates';
import { FindOpenCases } from './find-open-cases';
import { SearchTokens } from './search-tokens';
import { showBirthDate } from '../http/identity.response';

/** Looks for a child among all children before one is registered or an intake attached. */
@Injectable()
export class SearchChildren {
  constructor(
    private readonly finding: FindCandidates,
    private readonly tokens: SearchTokens,
    private readonly access: AccessFacade,
    private readonly openCases: FindOpenCases,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `malformed` without a stated purpose; `invalid` when the identity cannot be right. */
  async search(work: Work, told: SearchChildrenRequest): Promise<ChildSearchResponse> {
    requirePurpose(work);
    const wanted = this.wantedBy(work, told);
    const found = inNeutralOrder(await this.finding.find(work, wanted));
    for (const { row } of found) work.saw({ kind: 'child', id: row.childId, childId: row.childId });
    const ids = found.map(({ row }) => row.childId);
    return { ...this.tokens.write(work, wanted, ids), candidates: await this.show(work, found) };
  }

  /** A birth date alone names nobody. */
  private wantedBy(work: Work, told: SearchChildrenRequest): Identity {
    const { givenName = '', familyName = '' } = told;
    if (!givenName && !familyName && !told.patronymic && !told.identityNumber) {
      throw new DomainError('invalid', 'child.search-says-nothing');
    }
    const today = localDateIn(this.settings.timeZone, work.now);
    return readToldIdentity({ ...told, givenName, familyName }, today, this.settings.identityNumberPattern);
  }

  private async show(work: Work, found: readonly Candidate[]): Promise<CandidateResponse[]> {
    const own = found.filter(({ row }) => row.own).map(({ row }) => row.childId);
    const open = await this.openCases.of(work, own);
    const others = found.filter(({ row }) => !row.own).map(({ row }) => row.registeringAgencyId);
    const agencies = others.length === 0 ? [] : await this.access.agencies(work, [...new Set(others)]);
    const known = new Map(agencies.map((agency) => [agency.id, agency]));
    return found.map((one, candidate) =>
      one.row.own
        ? { candidate, own: showOwn(one, open.get(one.row.childId)) }
        : { candidate, agency: showAgencyToAsk(known.get(one.row.registeringAgencyId)) },
    );
  }
}

/** One's own by likelihood; then the others by number, so that their place tells nothing of how well they match. */
const inNeutralOrder = (found: readonly Candidate[]): Candidate[] => [
  ...found.filter(({ row }) => row.own),
  ...found.filter(({ row }) => !row.own).sort((one, other) => (one.row.number < other.row.number ? -1 : 1)),
];

const showOwn = (
  { row, identity, match }: Candidate,
  openCase: OpenCaseResponse | undefined,
): OwnCandidateResponse => ({
  id: row.childId,
  number: row.number,
  givenName: identity.givenName,
  familyName: identity.familyName,
  patronymic: identity.patronymic,
  birthDate: showBirthDate(identity.birthDate),
  score: Math.round(match.score * 1000) / 1000,
  reasons: [...match.reasons],
  openCase: openCase ?? null,
});
