/* ICU's headers would clash with Foundation's own copy of ICU, and only the layout of encoding
   handlers, which nobody touches here, depends on them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

/* Swift cannot write variadic functions; this one drops what libxml2 would print. */
static inline void lind_drop_message(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

/* Keeps libxml2 from writing to standard error in this thread; errors are read from the parser. */
static inline void lind_silence_libxml2(void) {
    xmlSetGenericErrorFunc(0, lind_drop_message);
}
