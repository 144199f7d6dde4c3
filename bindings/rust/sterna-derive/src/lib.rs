//! `#[derive(Module)]`: see `sterna::Module`.
use proc_macro::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{parse_macro_input, Data, DeriveInput, Error, Field, Fields};

/// Makes a struct a module: its fields are the children, parameters and buffers, by their names and in their order.
///
/// * A module, a `Vec` or an `Option` of them is a child; a `Tensor` that is a variable is a parameter.
/// * `#[module(buffer)]` makes a `Tensor` a buffer: saved, not trained.
/// * `#[module(skip)]` leaves a field out.
#[proc_macro_derive(Module, attributes(module))]
pub fn derive_module(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(Error::into_compile_error).into()
}

fn expand(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new(input.span(), "Module can be derived for structs only"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new(input.span(), "Module needs fields with names, which its parameters are named after"));
    };
    let mut added = Vec::new();
    for field in &fields.named {
        let ident = field.ident.as_ref().expect("a named field");
        let name = ident.to_string();
        let name = name.trim_start_matches("r#");
        match role(field)? {
            Role::Skip => {}
            Role::Buffer => added.push(quote_spanned!(field.ty.span() => members.buffer(#name, &self.#ident)?;)),
            Role::Field => {
                added.push(quote_spanned!(field.ty.span() => ::sterna::nn::Field::add(&self.#ident, #name, members)?;))
            }
        }
    }
    let (name, kind) = (&input.ident, input.ident.to_string());
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    Ok(quote! {
        impl #generics ::sterna::nn::Members for #name #arguments #bounds {
            fn kind(&self) -> &str {
                #kind
            }
            fn members(&self, members: &mut ::sterna::nn::MemberList) -> ::sterna::Result<()> {
                #(#added)*
                Ok(())
            }
        }
    })
}

enum Role {
    Field,
    Buffer,
    Skip,
}

fn role(field: &Field) -> syn::Result<Role> {
    let mut role = Role::Field;
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("module")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("skip") {
                role = Role::Skip;
            } else if meta.path.is_ident("buffer") {
                role = Role::Buffer;
            } else {
                return Err(meta.error("expected `skip` or `buffer`"));
            }
            Ok(())
        })?;
    }
    Ok(role)
}
