import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { LANGUAGES } from '../../../platform/http/language';
import { PageQuery } from '../../../platform/http/page';
import type { Language } from '../../../platform/persistence/request-facts';
import { PAGE_READERS, type PageReader } from '../domain/family-link.rules';
import { ChoiceField, IdField, NumberField } from '../../../platform/http/request-field.decorator';

export class NewFamilyLinkRequest {
  @ChoiceField(PAGE_READERS, 'For whom it is')
  reader: PageReader;

  @IdField('Who stands for the child, where it is for a representative', 'optional')
  representativeId?: string;

  @ChoiceField(LANGUAGES, 'In which language it opens')
  language: Language;

  @NumberField([1, 180], 'After how many days it ends')
  days: number;
}

export class FamilyLinkListQuery extends PageQuery {
  @IdField()
  caseId: string;
}

export class FamilyPageParams {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Length(1, 200)
  link: string;
}

export class FamilyPageQuery {
  @ChoiceField(LANGUAGES, 'In another language than it opens in', 'optional')
  language?: Language;
}

export class LeafletParams {
  @ChoiceField(LANGUAGES)
  language: Language;
}
