import angular from '../../docs/guides/angular.md?raw';
import laravel from '../../docs/guides/laravel.md?raw';
import livewire from '../../docs/guides/livewire.md?raw';
import next from '../../docs/guides/next.md?raw';
import plainPhp from '../../docs/guides/plain-php.md?raw';
import react from '../../docs/guides/react.md?raw';
import vue from '../../docs/guides/vue.md?raw';
import type { Guides } from './hosts.js';

/** The guides as they are written. */
export const guides: Guides = { 'plain-php': plainPhp, laravel, livewire, react, next, vue, angular };
