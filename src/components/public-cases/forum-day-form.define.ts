import { forumDays } from '../../client/generated/forum-days.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ForumDayForm } from './forum-day-form.js';

offer({ forumDays });
register('asn-forum-day-form', ForumDayForm);

declare global {
  interface HTMLElementTagNameMap {
    'asn-forum-day-form': ForumDayForm;
  }
}
