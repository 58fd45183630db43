import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { AccessFacade, type KnownAgency } from '../../access';
import { DueProcessFacade } from '../../due-process';
import { NOTICE_WORDS } from '../domain/notice-words';
import { inLanguage } from '../../../platform/print/spoken';

const BIG = 12;

/** The notice of rights that a child is given on paper: no child stands in it (CRC 40(2)(b)(ii), 42; GC24 §48). */
@Injectable()
export class PrintRightsNotice {
  constructor(
    private readonly dueProcess: DueProcessFacade,
    private readonly access: AccessFacade,
  ) {}

  async print(work: Work, language: Language): Promise<Buffer> {
    const words = inLanguage(NOTICE_WORDS, language);
    const rights = await this.dueProcess.rightsNotice(work, language);
    const { unit, clinics, ombudspersons } = await this.bodies(work);
    const call = [
      ...unit.map((one) => lineOf(words.unit, one, language)),
      ...clinics.map((one) => lineOf(words.lawyer, one, language)),
    ];
    return new PrintedDocument({ title: words.title, language, printedAt: work.now, foot: words.title })
      .title(words.title)
      .paragraph(words.greeting, BIG)
      .heading(words.rights)
      .list(
        rights.map(({ sentence }) => `${sentence}.`),
        BIG,
      )
      .heading(words.call)
      .list(call, BIG)
      .heading(words.complain)
      .paragraph(words.complaint, BIG)
      .list(
        ombudspersons.map((one) => lineOf(words.ombudsperson, one, language)),
        BIG,
      )
      .toSign([words.child, words.adult, words.officer, words.date], words.signatures)
      .finish();
  }

  /** The unit that hands the notice over, the clinics of its districts, and whom a complaint goes to. */
  private async bodies(work: Work) {
    const unit = await this.access.agencyInForce(work, work.actor.agencyId);
    const districts = unit?.districts ?? [];
    const clinics = await this.access.agenciesOfKind(work, 'legal-clinic');
    return {
      unit: unit ? [unit] : [],
      clinics: clinics.filter((clinic) => clinic.districts.some((one) => districts.includes(one))),
      ombudspersons: await this.access.agenciesOfKind(work, 'ombudsperson'),
    };
  }
}

/** A body without a recorded contact leaves room to write one in. */
const lineOf = (what: string, agency: KnownAgency, language: Language): string => {
  const name = { az: agency.nameAz, en: agency.nameEn, ru: agency.nameRu }[language];
  return `${what}: ${name}, ${agency.contact ?? '____________________'}`;
};
