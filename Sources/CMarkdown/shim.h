/* cmark-gfm with its core extensions (tables, task lists, strikethrough, autolinks). */
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
