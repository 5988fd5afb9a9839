import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { planAroundTexts } from '../../locales/work-plan-around.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import { readerOf } from './front.js';

/** The plans of the other posts of the year, each a press away; nothing where there is one post. */
export function postChoice(
  text: Localize<typeof planAroundTexts>,
  { appraisal, main = appraisal }: PlanRecord,
  choose: (appraisalId: string) => void,
): TemplateResult | typeof nothing {
  const { position, unit } = main.employee;
  const first = { id: main.id, post: main.post ?? { kind: 'definitive', position, unit } };
  const posts = [first, ...(main.otherPosts ?? [])];
  if (posts.length === 1) return nothing;
  const own = readerOf(appraisal) === 'own';
  return html`
    <nav class="posts" aria-labelledby="posts">
      <p id="posts" class="label">${own ? text.term('posts') : text.term('postsOf', appraisal.employee.name)}</p>
      <ul>
        ${posts.map(
          ({ id, post }) => html`
            <li>
              <button
                type="button"
                aria-current=${id === appraisal.id ? 'page' : nothing}
                @click=${() => id !== appraisal.id && choose(id)}
              >
                <span>${text.term('post', post.position, post.unit)}</span>
                <span class="note">${text.known(`post-${post.kind}`) ?? post.kind}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      <p class="note">${text.term('postsNote')}</p>
    </nav>
  `;
}
