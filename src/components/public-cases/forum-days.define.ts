import { forumDays } from '../../client/generated/forum-days.js';
import { serviceDesks } from '../../client/generated/service-desks.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ForumDays } from './forum-days.js';

offer({ forumDays, serviceDesks });
register('asn-forum-days', ForumDays);

declare global {
  interface HTMLElementTagNameMap {
    'asn-forum-days': ForumDays;
  }
}
