// Files and links that show the work, in a file of their own: an entry is recorded without any.
import { evidenceFiles } from '../../client/generated/evidence-files.js';
import { offer } from '../../client/rows.js';

export { EvidencePart } from './evidence-field.js';
export { Uploads } from './uploads.js';

offer({ evidenceFiles });
