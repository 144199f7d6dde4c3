# Headers, libsterna.so, sterna.pc and sterna-config.cmake; and what ci/setup brought, so that the tree is complete.
include(CMakePackageConfigHelpers)
set(cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/sterna")
set(pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
set(doc_dir "${CMAKE_INSTALL_DATADIR}/doc/sterna")

install(DIRECTORY include/sterna DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")
# What bindings are made from.
install(FILES capi/api.json DESTINATION "${CMAKE_INSTALL_DATADIR}/sterna")
install(TARGETS sterna EXPORT sterna-targets)
install(EXPORT sterna-targets NAMESPACE sterna:: DESTINATION "${cmake_dir}")
file(CONFIGURE OUTPUT sterna-config.cmake CONTENT [[include("${CMAKE_CURRENT_LIST_DIR}/sterna-targets.cmake")
]] @ONLY)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/sterna-config-version.cmake" COMPATIBILITY SameMajorVersion)
install(FILES "${PROJECT_BINARY_DIR}/sterna-config.cmake" "${PROJECT_BINARY_DIR}/sterna-config-version.cmake"
        DESTINATION "${cmake_dir}")

# The prefix is found from the file itself, so the tree can be moved.
file(RELATIVE_PATH pc_prefix "/${pc_dir}" "/.")
file(CONFIGURE OUTPUT sterna.pc @ONLY CONTENT [[prefix=${pcfiledir}/@pc_prefix@
libdir=${prefix}/@CMAKE_INSTALL_LIBDIR@
includedir=${prefix}/@CMAKE_INSTALL_INCLUDEDIR@

Name: sterna
Description: @PROJECT_DESCRIPTION@
Version: @PROJECT_VERSION@
Libs: -L${libdir} -lsterna
Cflags: -I${includedir}
]])
install(FILES "${PROJECT_BINARY_DIR}/sterna.pc" DESTINATION "${pc_dir}")

install(FILES LICENSE NOTICE DESTINATION "${doc_dir}")
if(STERNA_BUNDLED)  # in a folder of ours, where no other program's loader finds them
  install(FILES ${STERNA_BUNDLED} DESTINATION "${CMAKE_INSTALL_LIBDIR}/sterna")
  install(DIRECTORY "${STERNA_DEPS}/prefix/share/doc/" DESTINATION "${doc_dir}")
  # In the packages of other languages they lie beside libsterna itself.  RPATH, not RUNPATH: theirs are found so, too.
  set_target_properties(sterna PROPERTIES INSTALL_RPATH "$ORIGIN/sterna;$ORIGIN")
  target_link_options(sterna PRIVATE "LINKER:--disable-new-dtags")
endif()
