import type { NewChildRequest } from '../../children';
import type { PaperFileRequest } from '../http/paper-file.requests';

/** The child of a file on paper, as it is registered. */
export const toldChild = (file: PaperFileRequest): Omit<NewChildRequest, 'searchToken'> => ({
  givenName: file.givenName,
  familyName: file.familyName,
  patronymic: file.patronymic,
  birthDate: { certainty: file.birthDateCertainty, day: file.birthDate },
  identityNumber: file.identityNumber,
  sex: file.sex,
  district: file.district,
  disability: file.disability,
  status: file.status,
  languages: [file.language],
  interpreter: file.interpreter,
});
