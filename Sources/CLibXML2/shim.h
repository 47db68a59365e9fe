/* ICU's headers would clash with Foundation's own copy of ICU, and only the layout of encoding
   handlers, which nobody touches here, depends on them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
