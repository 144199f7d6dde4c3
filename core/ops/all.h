#pragma once
namespace stn {
void register_all_ops();  // idempotent
}
