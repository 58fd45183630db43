import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { AccessFacade } from '../../access';
import { CasesFacade, type KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { CERTIFICATE_WORDS } from '../domain/certificate-words';
import type { CertificateEntity } from '../persistence/certificate.entity';

const BIG = 13;
const NAME = 20;
const TEXT_OF: Readonly<Record<Language, string>> = { az: 'textAz', en: 'textEn', ru: 'textRu' };

/** One page that a child can show, with the text that stood on the day on which it was given. */
@Injectable()
export class PrintCertificate {
  constructor(
    private readonly cases: CasesFacade,
    private readonly children: ChildrenFacade,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async print(work: Work, row: CertificateEntity, language: Language): Promise<Buffer> {
    const words = inLanguage(CERTIFICATE_WORDS, language);
    const file = await this.cases.known(work, row.caseId);
    const centre = await this.nameOfCentre(work, file, language);
    const foot = `${words.number} ${row.number}`;
    return new PrintedDocument({ title: words.title, language, printedAt: row.issuedAt, foot })
      .title(words.title)
      .paragraph(words.for, BIG)
      .paragraph(await this.nameOf(work, row.childId), NAME)
      .paragraph(await this.textOf(work, row, language), BIG)
      .facts([
        [words.centre, centre],
        [words.time, this.timeOf(file, language)],
        [words.given, spokenDay(row.issuedOn, language)],
        [words.number, row.number],
      ])
      .paragraph(words.keep, BIG)
      .paragraph(words.genuine)
      .toSign([words.coordinator])
      .finish();
  }

  /** @throws DomainError `not-permitted` for who may not know who the child is. */
  private async nameOf(work: Work, childId: string): Promise<string> {
    const identity = await this.children.identity(work, childId);
    if (!identity) throw new DomainError('not-permitted', 'child.key-not-open');
    return `${identity.givenName} ${identity.familyName}`;
  }

  private async textOf(work: Work, { textCode, issuedOn }: CertificateEntity, language: Language) {
    const texts = await this.reference.entriesOn(work, 'certificate-texts', issuedOn);
    const text = texts.find(({ code }) => code === textCode)?.attributes[TEXT_OF[language]];
    if (typeof text !== 'string') throw new DomainError('unavailable', 'closure.no-text-of-certificate');
    return text;
  }

  private async nameOfCentre(work: Work, { centreAgencyId }: KnownCase, language: Language) {
    const agency = await this.access.agencyInForce(work, centreAgencyId);
    return agency ? { az: agency.nameAz, en: agency.nameEn, ru: agency.nameRu }[language] : null;
  }

  private timeOf({ openedAt, endedAt }: KnownCase, language: Language): string {
    const day = (at: Date) => spokenDay(localDateIn(this.settings.timeZone, at), language);
    return endedAt === null ? day(openedAt) : `${day(openedAt)} – ${day(endedAt)}`;
  }
}
